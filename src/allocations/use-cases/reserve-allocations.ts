import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import type { Settled } from '../../committee/index.js';
import { NoteFacts } from '../../concept-notes/index.js';
import { Money, say } from '../../kernel/index.js';
import { type Account, accounts, insufficientFunds, Ledger } from '../../ledger/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { programmableAccounts, reservationLines } from '../domain/allocation-lines.js';
import { type AllocationRequest, allocationRequests } from '../domain/allocation-request.js';
import { draw, type Sources } from '../domain/draw.js';
import { type Reservation, ReservationsRepository } from '../persistence/reservations.repository.js';

/** Holds the money of a tentative decision, so that no other can spend it (rule 1); 409 `INSUFFICIENT_FUNDS`. */
@Injectable()
export class ReserveAllocations {
  constructor(
    private readonly notes: NoteFacts,
    private readonly reservations: ReservationsRepository,
    private readonly ledger: Ledger,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(decision: Settled): Promise<void> {
    const ids = decision.items.flatMap(({ conceptNoteId }) => conceptNoteId ?? []);
    const requests = allocationRequests(decision, await this.notes.lock(ids));
    // What is held is bound from today on, even when the decision takes effect only later.
    const today = this.clock.today();
    const effectiveOn = decision.on < today ? decision.on : today;
    const touched = requests.flatMap(({ note }) => programmableAccounts(potOf(note)));
    const held = await this.ledger.hold(touched, effectiveOn);
    const left = new Map(touched.map((account) => [account.code, held.available(account)]));
    const reservations = requests.map((request): Reservation => ({
      ...potOf(request.note),
      decisionItemId: request.decisionItemId,
      decisionId: decision.decisionId,
      conceptNoteId: request.note.id,
      noteVersion: request.note.version,
      drawn: take(request, left),
      amount: request.amount,
      effectiveOn,
    }));
    const createdAt = this.clock.now();
    for (const reservation of reservations) {
      await this.reservations.add(reservation, createdAt);
      this.audit.record({
        action: 'allocation.reserve',
        subject: { type: 'concept-note', id: reservation.conceptNoteId },
        after: { amount: reservation.amount, drawn: reservation.drawn, decisionId: decision.decisionId },
      });
    }
    await this.ledger.post(
      ...reservations.map((reservation, index) => ({
        effectiveOn,
        memo: `Tentatively allocated to ${requests[index]!.note.reference}`,
        source: { type: 'reservation' as const, id: reservation.decisionItemId },
        lines: reservationLines(reservation, reservation.drawn),
      })),
    );
  }
}

function potOf({ window, primaryArea }: { window: string; primaryArea: number }) {
  return { window, area: primaryArea };
}

/** Takes the request from what is left and lowers it; 409 `INSUFFICIENT_FUNDS` when that is too little. */
function take({ note, amount, pointer }: AllocationRequest, left: Map<string, Money>): Sources {
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
      advice: say`Lower the amount or choose another source.`,
      pointer: `${pointer}/amount`,
    });
  }
  left.set(own.code, sources.earmarked.minus(drawn.earmarked));
  left.set(rest.code, sources.unearmarked.minus(drawn.unearmarked));
  return drawn;
}
