import { Money } from '../../kernel/index.js';
import type { EditionSnapshot, SnapshotMoney } from './edition-snapshot.js';

const WORD = /[\p{L}\p{N}]/u;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Refuses a snapshot that contradicts itself, before a page of it is drawn.
 *
 * Throws a RangeError that names the first contradiction: an area that does not exist, a title without a word, a count
 * that differs from the programmes listed, an amount that is no decimal, or a date that is none.
 */
export function checkSnapshot(snapshot: EditionSnapshot): void {
  const { edition, areas, totals, programmes, funded, fund } = snapshot;
  const numbers = new Set(areas.map(({ number }) => number));
  requireThat(numbers.size === areas.length, 'two areas have one number');
  requireThat(DATE.test(edition.asOf), `asOf "${edition.asOf}" is no date`);
  requireThat(!Number.isNaN(Date.parse(edition.createdAt)), `createdAt "${edition.createdAt}" is no instant`);
  requireThat(
    totals.programmes === programmes.length,
    `totals say ${totals.programmes} programmes, ${programmes.length} are listed`,
  );
  // A heading without text would skip a level of the booklet's structure.
  requireThat(WORD.test(edition.title), 'the edition has no title');
  for (const { reference, title, primaryArea, enteredOn } of programmes) {
    requireThat(WORD.test(title), `${reference} has no title`);
    requireThat(numbers.has(primaryArea), `${reference} has the unknown area ${primaryArea}`);
    requireThat(DATE.test(enteredOn), `${reference} entered on "${enteredOn}", which is no date`);
  }
  for (const area of areas) {
    const listed = programmes.filter(({ primaryArea }) => primaryArea === area.number).length;
    requireThat(
      area.programmes === listed,
      `area ${area.number} says ${area.programmes} programmes, ${listed} are listed`,
    );
  }
  for (const { reference, decidedOn } of funded) {
    requireThat(DATE.test(decidedOn), `${reference} was decided on "${decidedOn}", which is no date`);
  }
  const { pledged, committed, deposited, agentFee, programmed, availableToProgramme, transferred, cash } =
    fund;
  const amounts: SnapshotMoney[] = [
    pledged,
    committed,
    deposited,
    agentFee,
    programmed,
    availableToProgramme,
    transferred,
    cash,
    totals.requested,
    ...fund.targets.map(({ amount }) => amount),
    ...areas.map(({ requested }) => requested),
    ...programmes.flatMap(({ requested, entities }) => [
      requested,
      ...entities.flatMap(({ amount }) => amount ?? []),
    ]),
    ...funded.map(({ allocated }) => allocated),
  ];
  for (const amount of amounts) Money.from(amount);
}

function requireThat(holds: boolean, contradiction: string): void {
  if (!holds) throw new RangeError(`The snapshot contradicts itself: ${contradiction}.`);
}
