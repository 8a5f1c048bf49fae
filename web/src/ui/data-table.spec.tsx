/** @jest-environment jsdom */
import '../testing/in-jsdom.js';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ComponentProps, useState } from 'react';
import { speak } from '../testing/words.js';
import type { Column } from './columns.js';
import { DataTable } from './data-table.js';

interface Note {
  reference: string;
  amount: string | null;
}

const NOTES: Note[] = [
  { reference: 'CN-1', amount: '10' },
  { reference: 'CN-2', amount: null },
  { reference: 'CN-3', amount: '30' },
];

const COLUMNS: Column<Note, 'reference' | 'amount'>[] = [
  {
    key: 'reference',
    header: 'Reference',
    sortable: true,
    cell: ({ reference }) => <a href={`#${reference}`}>{reference}</a>,
  },
  {
    key: 'amount',
    header: 'Amount',
    align: 'end',
    sortable: true,
    firstDescending: true,
    cell: ({ amount }) => amount,
  },
  { key: 'state', header: 'State', cell: () => 'draft' },
  {
    key: 'actions',
    header: '',
    cell: ({ reference }) => (
      <>
        <button type="button">Withdraw</button>
        <a href={`#${reference}-file`}>File</a>
      </>
    ),
  },
];

type Props = Partial<ComponentProps<typeof DataTable<Note>>>;

const draw = (props: Props = {}) =>
  render(
    <DataTable
      caption="Notes of the team"
      columns={COLUMNS}
      rows={NOTES}
      rowKey={({ reference }) => reference}
      {...props}
    />,
  );
const header = (name: string) => screen.getByRole('columnheader', { name });
const link = (name: string) => screen.getByRole('link', { name });

describe('a table', () => {
  beforeAll(() => speak('en'));

  it('is named by its caption, and each value by the headings of its row and column', () => {
    draw();
    const table = screen.getByRole('table', { name: 'Notes of the team' });
    expect(within(table).getAllByRole('columnheader')).toHaveLength(4);
    for (const heading of within(table).getAllByRole('columnheader')) {
      expect(heading.getAttribute('scope')).toBe('col');
    }
    const [, first] = within(table).getAllByRole('row');
    expect(within(first!).getByRole('rowheader', { name: 'CN-1' }).getAttribute('scope')).toBe('row');
    expect(within(first!).getAllByRole('cell')).toHaveLength(3);
    // A column of buttons has no heading to be seen, and one to be heard.
    expect(header('Actions').textContent).toBe('Actions');
  });

  it('says by which column it is sorted, and sorts by another in the order that suits it', async () => {
    const user = userEvent.setup({ delay: null });
    const asked: string[] = [];
    const Sorted = () => {
      const [sort, setSort] = useState('-reference');
      const onSort = (next: string) => {
        asked.push(next);
        setSort(next);
      };
      return (
        <DataTable
          caption="Notes"
          columns={COLUMNS}
          rows={NOTES}
          rowKey={({ reference }) => reference}
          {...{ sort, onSort }}
        />
      );
    };
    render(<Sorted />);
    expect(header('Reference').getAttribute('aria-sort')).toBe('descending');
    expect(header('Amount').getAttribute('aria-sort')).toBeNull();
    // The arrow is for the eye only: it belongs to no name.
    await user.click(screen.getByRole('button', { name: 'Reference' }));
    expect(header('Reference').getAttribute('aria-sort')).toBe('ascending');
    await user.click(screen.getByRole('button', { name: 'Amount' }));
    expect(header('Amount').getAttribute('aria-sort')).toBe('descending');
    expect(header('Reference').getAttribute('aria-sort')).toBeNull();
    expect(asked).toEqual(['reference', '-amount']);
    expect(within(header('State')).queryByRole('button')).toBeNull();
  });

  it('offers no sorting where nobody sorts', () => {
    draw();
    expect(within(header('Reference')).queryByRole('button')).toBeNull();
  });

  it('without rows shows what will come, if that is said, and no bare headings', () => {
    const { rerender } = draw({ rows: [], empty: <p>Notes appear here.</p> });
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText('Notes appear here.')).toBeTruthy();
    rerender(<DataTable caption="Notes" columns={COLUMNS} rows={[]} rowKey={({ reference }) => reference} />);
    expect(screen.getAllByRole('row')).toHaveLength(1);
  });

  it('with rows does not show what would stand there without', () => {
    draw({ empty: <p>Notes appear here.</p> });
    expect(screen.queryByText('Notes appear here.')).toBeNull();
    expect(screen.getAllByRole('row')).toHaveLength(4);
  });

  it('puts each total below its column', () => {
    draw({ footer: ['Total', '40', null, null] });
    const last = screen.getAllByRole('row').at(-1)!;
    expect(within(last).getByRole('rowheader', { name: 'Total' }).getAttribute('scope')).toBe('row');
    const [amount, state] = within(last).getAllByRole('cell');
    expect(amount!.textContent).toBe('40');
    expect(amount!.dataset['align']).toBe('end');
    expect(amount!.dataset['label']).toBe('Amount');
    expect(state!.childElementCount).toBe(0);
  });

  it('has the heading beside each value on a phone, and none beside buttons or a value that is missing', () => {
    draw();
    expect(screen.getByRole('table').dataset['stacks']).toBe('true');
    const [, first, second] = screen.getAllByRole('row');
    const cells = within(first!).getAllByRole('cell');
    expect(cells.map((cell) => cell.dataset['label'])).toEqual(['Amount', 'State', undefined]);
    expect(within(second!).getAllByRole('cell')[0]!.childElementCount).toBe(0);
  });

  it('stays a table on a phone when it has only two columns', () => {
    draw({ columns: COLUMNS.slice(0, 2) });
    expect(screen.getByRole('table').dataset['stacks']).toBeUndefined();
  });

  it('leads from row to row with the arrow keys, Home and End, and stops at both ends', async () => {
    const user = userEvent.setup({ delay: null });
    draw();
    link('CN-1').focus();
    const presses: [string, string][] = [
      ['{ArrowDown}', 'CN-2'],
      ['{ArrowUp}', 'CN-1'],
      ['{ArrowUp}', 'CN-1'],
      ['{End}', 'CN-3'],
      ['{ArrowDown}', 'CN-3'],
      ['{Home}', 'CN-1'],
    ];
    for (const [key, name] of presses) {
      await user.keyboard(key);
      expect(document.activeElement).toBe(link(name));
    }
    // From another link of a row too, but not from a button, whose keys are its own.
    screen.getAllByRole('link', { name: 'File' })[1]!.focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(link('CN-3'));
    const button = screen.getAllByRole('button', { name: 'Withdraw' })[0]!;
    button.focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(button);
  });
});
