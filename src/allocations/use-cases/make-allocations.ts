import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import type { DecisionItem, DecisionOf } from '../../committee/index.js';
import { DecidedTransitions, type NoteFact } from '../../concept-notes/index.js';
import { type CalendarDate, conflict, newId, say } from '../../kernel/index.js';
import { Ledger } from '../../ledger/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { allocationLines, programmeAccounts, type Share } from '../domain/allocation-lines.js';
import {
  JointProgrammesRepository,
  type NewJointProgramme,
} from '../persistence/joint-programmes.repository.js';
import { type Reservation, ReservationsRepository } from '../persistence/reservations.repository.js';

/** One item of an adopted decision, with the money that is held for it. */
interface Allocated extends DecisionItem<'allocate'> {
  on: CalendarDate;
  decisionId: string;
  reservation: Reservation;
}

/** Makes adopted allocations final: money programmed, shares split, joint programmes in formulation. */
@Injectable()
export class MakeAllocations {
  constructor(
    private readonly transitions: DecidedTransitions,
    private readonly reservations: ReservationsRepository,
    private readonly programmes: JointProgrammesRepository,
    private readonly ledger: Ledger,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Takes all decisions at once; programmes are numbered in the order of decisions and items. */
  async execute(decisions: readonly DecisionOf<'allocate'>[]): Promise<void> {
    const decisionIds = decisions.map(({ id }) => id);
    const items = withReservations(decisions, await this.reservations.lockHeld(decisionIds));
    const made = await this.programmesOf(items);
    await this.programmes.add(made, this.clock.now());
    await this.reservations.close(decisionIds, 'allocated');
    await this.book(made);
    await this.transitions.make('allocate', items);
    for (const [index, { id, reference, conceptNoteId, allocation, shares, ...rest }] of made.entries()) {
      const { decisionId, decidedOn } = rest;
      this.audit.record({
        action: 'joint-programme.create',
        subject: { type: 'joint-programme', id },
        after: { reference, conceptNoteId, allocation, shares, decisionId, decidedOn },
        reason: items[index]!.reason,
      });
    }
  }

  private async programmesOf(items: readonly Allocated[]): Promise<NewJointProgramme[]> {
    const now = this.clock.now();
    const references = await this.referencesFor(items);
    return items.map(({ note, on, reservation }, index) => ({
      ...reservation,
      id: newId(now),
      reference: references[index]!,
      title: note.title,
      countries: note.countries,
      allocation: reservation.amount,
      decidedOn: on,
      shares: sharesOf(reservation, note),
    }));
  }

  /** One reference for each item, counted within the year of its decision. */
  private async referencesFor(items: readonly Allocated[]): Promise<string[]> {
    const yearOf = ({ on }: Allocated) => Number(on.slice(0, 4));
    const free = new Map<number, string[]>();
    for (const year of new Set(items.map(yearOf))) {
      const count = items.filter((item) => yearOf(item) === year).length;
      free.set(year, await this.programmes.nextReferences(year, count));
    }
    return items.map((item) => free.get(yearOf(item))!.shift()!);
  }

  private async book(made: readonly NewJointProgramme[]): Promise<void> {
    const entitiesOf = ({ shares }: NewJointProgramme) => shares.map(({ entity }) => entity);
    await this.ledger.open(made.flatMap((one) => programmeAccounts(one, one, entitiesOf(one))));
    await this.ledger.post(
      ...made.map((programme) => ({
        effectiveOn: programme.decidedOn,
        memo: `Allocated to ${programme.reference}`,
        source: { type: 'allocation' as const, id: programme.id },
        lines: allocationLines(programme, programme, programme.drawn, programme.shares),
      })),
    );
  }
}

function withReservations(
  decisions: readonly DecisionOf<'allocate'>[],
  held: readonly Reservation[],
): Allocated[] {
  const byItem = new Map(held.map((reservation) => [reservation.decisionItemId, reservation]));
  return decisions.flatMap(({ id, on, items }) =>
    items.map((item) => {
      const reservation = byItem.get(item.id);
      if (reservation) return { ...item, on, decisionId: id, reservation };
      throw conflict(
        'NOTHING_RESERVED',
        say`This decision no longer reserves money. Take it back and record it again.`,
      );
    }),
  );
}

/** Splits the allocation as the note splits its budget; the parts add up to the cent. */
function sharesOf({ amount }: Reservation, { entityBudgets }: NoteFact): Share[] {
  const parts = amount.split(entityBudgets.map((budget) => budget.amount.minor));
  return entityBudgets.map(({ entity }, index) => ({ entity, amount: parts[index]! }));
}
