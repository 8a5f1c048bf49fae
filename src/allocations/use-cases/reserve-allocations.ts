import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import type { DecisionItem, DecisionOf } from '../../committee/index.js';
import { DecidedTransitions, type NoteFact } from '../../concept-notes/index.js';
import { type CalendarDate, invalid, Money, say } from '../../kernel/index.js';
import { type Account, accounts, insufficientFunds, Ledger } from '../../ledger/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { programmableAccounts, reservationLines } from '../domain/allocation-lines.js';
import { allocationProblems } from '../domain/allocation-limit.js';
import { draw, type Sources } from '../domain/draw.js';
import { type Reservation, ReservationsRepository } from '../persistence/reservations.repository.js';

/** Holds the money of a tentative decision, so that no other can spend it (rule 1). */
@Injectable()
export class ReserveAllocations {
  constructor(
    private readonly transitions: DecidedTransitions,
    private readonly reservations: ReservationsRepository,
    private readonly ledger: Ledger,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * 409 `TRANSITION_NOT_ALLOWED` for a note that is not in the pipeline and `INSUFFICIENT_FUNDS`; 422 with every item that
   * allocates more than its note asks for.
   */
  async execute(decision: DecisionOf<'allocate'>): Promise<void> {
    const notes = decision.items.map(({ note }) => note);
    this.transitions.demand('allocate', notes);
    const problems = allocationProblems(decision);
    if (problems.length > 0) throw invalid(problems);
    // What is held is bound from today on, even when the decision takes effect only later.
    const today = this.clock.today();
    const effectiveOn = decision.on < today ? decision.on : today;
    const reservations = await this.draw(decision, effectiveOn);
    await this.reservations.add(reservations, this.clock.now());
    for (const { conceptNoteId, amount, drawn, decisionId } of reservations) {
      this.audit.record({
        action: 'allocation.reserve',
        subject: { type: 'concept-note', id: conceptNoteId },
        after: { amount, drawn, decisionId },
      });
    }
    await this.ledger.post(
      ...reservations.map((reservation, index) => ({
        effectiveOn,
        memo: `Tentatively allocated to ${notes[index]!.reference}`,
        source: { type: 'reservation' as const, id: reservation.decisionItemId },
        lines: reservationLines(reservation, reservation.drawn),
      })),
    );
  }

  /** Locks the accounts, and takes the items from them in turn. */
  private async draw(
    { id, items }: DecisionOf<'allocate'>,
    effectiveOn: CalendarDate,
  ): Promise<Reservation[]> {
    const touched = items.flatMap(({ note }) => programmableAccounts(potOf(note)));
    const held = await this.ledger.hold(touched, effectiveOn);
    const left = new Map(touched.map((account) => [account.code, held.available(account)]));
    return items.map((item, index) => ({
      ...potOf(item.note),
      decisionItemId: item.id,
      decisionId: id,
      conceptNoteId: item.note.id,
      noteVersion: item.note.version,
      drawn: take(item, `/items/${index}/amount`, left),
      amount: item.amount,
      effectiveOn,
    }));
  }
}

function potOf({ window, primaryArea }: NoteFact) {
  return { window, area: primaryArea };
}

/** Takes the item's amount from what is left and lowers it; 409 `INSUFFICIENT_FUNDS` when that is too little. */
function take(
  { note, amount }: DecisionItem<'allocate'>,
  pointer: string,
  left: Map<string, Money>,
): Sources {
  const { window, primaryArea } = note;
  const [own, rest] = [accounts.programmable(window, primaryArea), accounts.programmable(window, null)];
  const leftOf = (account: Account) => left.get(account.code)!;
  const sources = { earmarked: leftOf(own), unearmarked: leftOf(rest) };
  const drawn = draw(amount, sources);
  if (!drawn) {
    throw insufficientFunds({
      asked: amount,
      available: sources.earmarked.plus(sources.unearmarked),
      where: say`in area ${primaryArea}`,
      advice: say`Lower the amount, or choose another programme.`,
      pointer,
    });
  }
  left.set(own.code, sources.earmarked.minus(drawn.earmarked));
  left.set(rest.code, sources.unearmarked.minus(drawn.unearmarked));
  return drawn;
}
