/** @jest-environment jsdom */
import '../../../testing/in-jsdom.js';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { useSyncExternalStore } from 'react';
import type { ConceptNoteInput } from '../../../api/schema.js';
import { draftOn, NoteServer } from '../../../testing/note-server.js';
import { speak } from '../../../testing/words.js';
import type { Unsaved } from '../draft/draft-memory.js';
import type { NoteDraft } from '../draft/note-draft.js';
import { Conflicts } from './conflicts.js';
import { type Editor, EditorContext } from './editor.js';

const REFERENCES = {
  areas: [],
  objectives: [],
  principles: [],
  entities: [],
  countries: [{ code: 'MKD', names: { en: 'North Macedonia' } }],
  sdgTargets: [],
} as unknown as Editor['references'];

const usd = (amount: string) => ({ amount, currency: 'USD' });

/** The form around the choice, as far as the choice sees it. */
function Form({ store }: { store: NoteDraft }) {
  const view = useSyncExternalStore(store.subscribe, store.current);
  const editor = { store, view, references: REFERENCES } as unknown as Editor;
  return (
    <EditorContext value={editor}>
      <Conflicts onSettled={() => document.getElementById('section')?.focus()} />
      <h2 id="section" tabIndex={-1}>
        Section
      </h2>
      <input aria-label="Title" />
    </EditorContext>
  );
}

/** I have written title, context and budget; Ben has saved `theirs` meanwhile. */
async function draw(theirs: ConceptNoteInput) {
  const server = new NoteServer();
  server.note = {
    ...server.note,
    narrative: { ...server.note.narrative, context: 'As it was' },
    writtenBy: { id: 'b', name: 'Ben' },
    updatedAt: '2020-10-06T08:30:00Z',
  };
  const kept: { value: Unsaved | null } = { value: null };
  const store = draftOn(server, kept);
  render(<Form store={store} />);
  screen.getByRole('textbox').focus();
  await act(async () => {
    store.change((draft) => ({
      ...draft,
      title: 'My title',
      narrative: { ...draft.narrative, context: 'My context' },
      entityBudgets: [{ entity: 'IOM', amount: '1500.00' }],
    }));
    server.write(theirs);
    await store.flush();
  });
  return { server, store, kept };
}

const group = (name: string) => within(screen.getByRole('group', { name }));
const mine = (name: string) => group(name).getByRole('button', { name: 'Keep my text' });
const theirs = (name: string) => group(name).getByRole('button', { name: 'Take their text' });

describe('the choice between two texts', () => {
  beforeAll(() => speak('en', 'concept-notes'));

  it('is not there while nobody else wrote on the same fields', async () => {
    const { server } = await draw({ region: 'Balkans' });
    expect(screen.queryByRole('region')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    expect(server.note).toMatchObject({ title: 'My title', region: 'Balkans' });
  });

  it('names who wrote, shows both texts of each field, and takes the focus', async () => {
    await draw({
      title: 'Their title',
      narrative: { context: null, results: 'Only theirs' },
      entityBudgets: [{ entity: 'UNHCR', amount: usd('2000.00') }],
    });
    const region = screen.getByRole('region', { name: 'Somebody else changed the same text' });
    expect(document.activeElement).toBe(within(region).getByRole('heading', { level: 2 }));
    expect(within(region).getByText(/^Ben saved the note on 6 Oct 2020.*3 fields differ/)).toBeTruthy();
    expect(screen.getAllByRole('group')).toHaveLength(3);
    const texts = (name: string) =>
      [...screen.getByRole('group', { name }).querySelectorAll('.text')].map((text) => text.textContent);
    expect(texts('Title')).toEqual(['My title', 'Their title']);
    // Emptied by somebody else is a choice too.
    expect(texts('Context and needs')).toEqual(['My context', 'not stated']);
    expect(texts('Participating UN organizations and the budget of each')).toEqual([
      'IOM · USD\u00a01,500',
      'UNHCR · USD\u00a02,000',
    ]);
    expect(group('Title').getByText('Text of Ben')).toBeTruthy();
  });

  it('sends nothing before each field has its answer, and leads on to the next', async () => {
    const { server, store, kept } = await draw({
      title: 'Their title',
      narrative: { context: 'Theirs' },
    });
    const before = server.patches.length;
    fireEvent.click(theirs('Context and needs'));
    expect(screen.queryByRole('group', { name: 'Context and needs' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: /Somebody else/ }));
    expect(server.patches).toHaveLength(before);
    // A closed page asks for the other one again, with my text.
    expect(draftOn(server, kept).current()).toMatchObject({
      conflicts: ['title'],
      draft: { title: 'My title', narrative: { context: 'Theirs' } },
    });
    fireEvent.click(mine('Title'));
    await waitFor(() => expect(store.unsaved).toBe(false));
    expect(server.note).toMatchObject({ title: 'My title', narrative: { context: 'Theirs' } });
    expect(server.note.entityBudgets).toEqual([{ entity: 'IOM', amount: usd('1500.00') }]);
    expect(kept.value).toBeNull();
  });

  it.each([
    ['mine', mine, 'My title'],
    ['theirs', theirs, 'Their title'],
  ] as const)(
    'is over after the last answer: %s is kept and the focus is back in the form',
    async (...row) => {
      const [, choose, title] = row;
      const { server, store } = await draw({ title: 'Their title' });
      await act(async () => {
        fireEvent.click(choose('Title'));
        await store.flush();
      });
      expect(screen.queryByRole('region')).toBeNull();
      expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Section' }));
      expect(store.current().draft.title).toBe(title);
      expect(server.note).toMatchObject({ title, narrative: { context: 'My context' } });
    },
  );

  it('shows what I go on writing, not what I had written when it was asked', async () => {
    const { store } = await draw({ title: 'Their title' });
    act(() => store.change((draft) => ({ ...draft, title: 'My better title' })));
    expect(group('Title').getByText('My better title')).toBeTruthy();
    expect(group('Title').getByText('Their title')).toBeTruthy();
  });
});
