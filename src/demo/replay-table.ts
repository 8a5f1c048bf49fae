import { addDays, calendarDate, Money, type MoneyJson } from '../kernel/index.js';
import type { DemoApi } from './demo-api.js';
import { fact } from './facts.js';

/** A line of the replay's table: what the interface says beside the fact and its source. */
export interface ReplayLine {
  date: string;
  what: string;
  /** From the interface, never typed in. */
  derived: string;
  fact: string;
  source: string;
  agrees: boolean;
}

interface Position {
  committed: MoneyJson;
  programmed: MoneyJson;
  availableToProgramme: MoneyJson;
  donors: number;
  targets: { period: string; amount: MoneyJson; reached: string }[];
}

interface Pipeline {
  totals: { programmes: number };
  items: { enteredOn: string }[];
}

interface NoteRow {
  countries: string[];
  submittedAt: string | null;
}

/** Asks the interface for the Fund's figures in 2020 and puts each beside the fact that it must agree with. */
export async function replayTable(api: DemoApi): Promise<ReplayLine[]> {
  const decision = fact('steering_committee_decision');
  const [june, october] = [fact('commitments_of_eight_states'), fact('commitments_of_ten_states')];
  const target = fact('funding_target');
  const last = fact('programmes_in_pipeline');
  const position = (day: string) => api.get<Position>('fmu', `/fund/position?asOf=${day}`);
  const pipeline = (day: string) => api.get<Pipeline>(null, `/public/pipeline?asOf=${day}`);

  const selected = (
    await allPages<{ decidedOn: string; primaryArea: number }>(api, '/joint-programmes')
  ).filter(({ decidedOn }) => decidedOn === decision.date);
  const areas = [...new Set(selected.map(({ primaryArea }) => primaryArea))].sort((a, b) => a - b);
  const [before, after, final] = [
    await pipeline(addDays(calendarDate(decision.date), -1)),
    await pipeline(decision.date),
    await pipeline(last.date),
  ];
  const added = after.items.filter(({ enteredOn }) => enteredOn === decision.date).length;
  const [atJune, atOctober] = [await position(june.date), await position(october.date)];
  const goal = atOctober.targets[0];
  const notes = (await allPages<NoteRow>(api, '/concept-notes')).filter(
    ({ submittedAt }) => submittedAt !== null && submittedAt.slice(0, 10) <= october.date,
  );
  const countries = new Set(notes.flatMap((note) => note.countries)).size;

  return [
    line(june.date, 'Commitments', usd(atJune.committed), usd(june.usd!), june.source),
    line(june.date, 'States that had signed', atJune.donors, 8, june.source),
    line(
      decision.date,
      'Joint programmes selected',
      selected.length,
      decision.selected!.length,
      decision.source,
    ),
    line(decision.date, 'Thematic areas that they cover', areas.join(', '), '1, 2, 3, 4, 5', decision.source),
    line(
      addDays(calendarDate(decision.date), -1),
      'Programmes in the pipeline, the day before',
      before.totals.programmes,
      31,
      'follows from SG para 83 and B20',
    ),
    line(decision.date, 'Notes added to the pipeline', added, decision.added_to_pipeline!, decision.source),
    line(october.date, 'Commitments', usd(atOctober.committed), usd(october.usd!), october.source),
    line(october.date, 'States that had signed', atOctober.donors, 10, october.source),
    line(
      target.date,
      'Target for the first year',
      goal ? usd(goal.amount) : 'none',
      usd(target.usd!),
      target.source,
    ),
    line(
      target.date,
      'Commitments in percent of the target',
      goal?.reached ?? 'none',
      '50.00',
      `${target.source} (12.5 of 25 million)`,
    ),
    line(
      october.date,
      'Programmed, net of the 1 % fee',
      usd(atOctober.programmed),
      usd('12375000.00'),
      `${october.source} (fully programmed)`,
    ),
    line(
      october.date,
      'Left to programme',
      usd(atOctober.availableToProgramme),
      usd('0.00'),
      `${october.source} (fully programmed)`,
    ),
    line(
      october.date,
      'Concept notes submitted',
      notes.length,
      fact('concept_notes_submitted').count!,
      fact('concept_notes_submitted').source,
    ),
    line(
      october.date,
      'Countries and regions that submitted',
      countries,
      fact('countries_and_regions_that_submitted').count!,
      fact('countries_and_regions_that_submitted').source,
    ),
    line(last.date, 'Programmes in the pipeline', final.totals.programmes, last.count!, last.source),
  ];
}

/** The table as text for a terminal. */
export function formatTable(lines: readonly ReplayLine[]): string {
  const head = ['Date', 'Figure', 'From the system', 'Fact', '', 'Source'];
  const rows = lines.map((one) => [
    one.date,
    one.what,
    one.derived,
    one.fact,
    one.agrees ? 'agrees' : 'DIFFERS',
    one.source,
  ]);
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]!.length)));
  const format = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 2 || column === 3 ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
      )
      .join('  ')
      .trimEnd();
  return [format(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(format)].join('\n');
}

function line(
  date: string,
  what: string,
  derived: string | number,
  given: string | number,
  source: string,
): ReplayLine {
  return {
    date,
    what,
    derived: String(derived),
    fact: String(given),
    source,
    agrees: String(derived) === String(given),
  };
}

function usd(amount: string | MoneyJson): string {
  return (typeof amount === 'string' ? Money.usd(amount) : Money.from(amount)).toString();
}

async function allPages<Row>(api: DemoApi, path: string): Promise<Row[]> {
  const rows: Row[] = [];
  let cursor: string | null = null;
  do {
    const query: string = cursor ? `?limit=100&cursor=${cursor}` : '?limit=100';
    const page: { items: Row[]; nextCursor: string | null } = await api.get('fmu', `${path}${query}`);
    rows.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return rows;
}
