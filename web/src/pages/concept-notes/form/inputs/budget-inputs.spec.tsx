/** @jest-environment jsdom */
import '../../../../testing/in-jsdom.js';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useSyncExternalStore } from 'react';
import { draftOn, NoteServer } from '../../../../testing/note-server.js';
import { speak } from '../../../../testing/words.js';
import type { NoteDraft } from '../../draft/note-draft.js';
import { type Editor, EditorContext, errorsOf } from '../editor.js';
import { BudgetGrid } from './budget-grid.js';
import { EntityBudgets } from './entity-budgets.js';

const CATEGORIES = ['staff', 'travel'];
const AROUND = {
  references: {
    entities: ['IOM', 'UNHCR', 'WHO'].map((code) => ({ code, name: `Name of ${code}` })),
  },
  limits: { of: () => ({}), choices: () => CATEGORIES },
} as unknown as Pick<Editor, 'references' | 'limits'>;

function Form({ store }: { store: NoteDraft }) {
  const view = useSyncExternalStore(store.subscribe, store.current);
  const editor: Editor = {
    ...AROUND,
    store,
    view,
    tried: false,
    set: (field, value) => store.change((draft) => ({ ...draft, [field]: value })),
    error: errorsOf(view, false),
  };
  return (
    <EditorContext value={editor}>
      <EntityBudgets />
      <BudgetGrid />
    </EditorContext>
  );
}

async function draw() {
  await speak('en', 'concept-notes');
  const server = new NoteServer();
  server.write({
    entityBudgets: [
      { entity: 'IOM', amount: { amount: '0.10', currency: 'USD' } },
      { entity: 'UNHCR', amount: { amount: '0.20', currency: 'USD' } },
    ],
  });
  const store = draftOn(server);
  const { unmount } = render(<Form store={store} />);
  const end = () => {
    unmount();
    store.stop();
  };
  return {
    lines: () => store.current().draft.budgetLines,
    store,
    end,
    user: userEvent.setup({ delay: null }),
  };
}

const cell = (category: RegExp, entity: RegExp) =>
  screen.getAllByRole<HTMLInputElement>('textbox').find((input) => {
    const label = input.getAttribute('aria-label') ?? '';
    return category.test(label) && entity.test(label);
  })!;

describe('the budget of a note', () => {
  it('is written cell by cell: each belongs to its category and its organization', async () => {
    const { lines, end, user } = await draw();
    await user.type(cell(/staff/i, /IOM/), '1');
    await user.type(cell(/staff/i, /UNHCR/), '2');
    await user.type(cell(/travel/i, /IOM/), '3');
    await user.type(cell(/staff/i, /IOM/), '1');
    expect(lines()).toEqual([
      { category: 'staff', entity: 'IOM', amount: '1' },
      { category: 'staff', entity: 'UNHCR', amount: '2' },
      { category: 'travel', entity: 'IOM', amount: '3' },
    ]);
    end();
  });

  it('loses the cells of an organization that is removed, and can have it back', async () => {
    const { lines, store, end, user } = await draw();
    await user.type(cell(/staff/i, /IOM/), '1');
    await user.type(cell(/staff/i, /UNHCR/), '2');
    const choice = screen.getByRole('combobox');
    expect(within(choice).queryByRole('option', { name: /IOM/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: /IOM/ }));
    expect(store.current().draft.entityBudgets).toEqual([{ entity: 'UNHCR', amount: '0.20' }]);
    expect(lines()).toEqual([{ category: 'staff', entity: 'UNHCR', amount: '2' }]);
    await user.selectOptions(choice, 'IOM');
    expect(store.current().draft.entityBudgets.at(-1)).toEqual({ entity: 'IOM', amount: '' });
    end();
  });

  it('adds up exactly, and says of each organization how far its cells are from its budget', async () => {
    const { end, user } = await draw();
    expect(screen.getAllByText(/USD\s0\.30/u).length).toBeGreaterThan(0);
    const words = (entity: RegExp) =>
      screen
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent.replaceAll('\u00a0', ' '))
        .find((text) => entity.test(text));
    expect(words(/IOM/)).toContain('USD 0.10 is missing');
    await user.type(cell(/staff/i, /IOM/), '0.05');
    await user.type(cell(/travel/i, /IOM/), '0.05');
    expect(words(/IOM/)).toContain('matches the budget');
    await user.type(cell(/staff/i, /UNHCR/), '0.3');
    expect(words(/UNHCR/)).toContain('exceeds the budget by USD 0.10');
    end();
  });
});
