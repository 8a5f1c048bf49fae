import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import type { DecisionOf } from '../../committee/index.js';
import { Ledger } from '../../ledger/index.js';
import { releaseLines } from '../domain/allocation-lines.js';
import { ReservationsRepository } from '../persistence/reservations.repository.js';

/** Lets go of what a tentative decision held, as if it had never been. */
@Injectable()
export class TakeBackAllocations {
  constructor(
    private readonly reservations: ReservationsRepository,
    private readonly ledger: Ledger,
    private readonly audit: AuditTrail,
  ) {}

  async execute({ id: decisionId }: DecisionOf<'allocate'>): Promise<void> {
    const held = await this.reservations.lockHeld([decisionId]);
    if (held.length === 0) return;
    await this.reservations.close([decisionId], 'taken_back');
    await this.ledger.post(
      ...held.map((reservation) => ({
        effectiveOn: reservation.effectiveOn,
        memo: 'Tentative allocation taken back',
        source: { type: 'reservation-release' as const, id: reservation.decisionItemId },
        lines: releaseLines(reservation, reservation.drawn),
      })),
    );
    for (const { conceptNoteId, amount } of held) {
      this.audit.record({
        action: 'allocation.take-back',
        subject: { type: 'concept-note', id: conceptNoteId },
        before: { amount, decisionId },
        after: { amount: null, decisionId: null },
      });
    }
  }
}
