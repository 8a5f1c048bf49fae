import { Injectable } from '@nestjs/common';
import { type CalendarDate, conflict, Money, say } from '../../kernel/index.js';
import { UnitOfWork, violates } from '../../platform/database/index.js';
import type { Pot } from '../domain/allocation-lines.js';
import type { Sources } from '../domain/draw.js';

/** Money that a tentative decision holds for one note. */
export interface Reservation extends Pot {
  decisionItemId: string;
  decisionId: string;
  conceptNoteId: string;
  noteVersion: number;
  drawn: Sources;
  amount: Money;
  effectiveOn: CalendarDate;
}

interface Row {
  decisionItemId: string;
  decisionId: string;
  conceptNoteId: string;
  noteVersion: number;
  window: string;
  area: number;
  fromEarmarked: string;
  fromUnearmarked: string;
  amount: string;
  effectiveOn: CalendarDate;
}

/** Reservations of decisions; a note has one at a time. */
@Injectable()
export class ReservationsRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** Adds a reservation; 409 `ALREADY_ALLOCATED` when the note has one that was not taken back. */
  async add(reservation: Reservation, createdAt: Date): Promise<void> {
    try {
      await this.uow.manager.query(
        `insert into allocation_reservation (decision_item_id, decision_id, concept_note_id, note_version, window_code, area,
           from_earmarked, from_unearmarked, amount, effective_on, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          reservation.decisionItemId,
          reservation.decisionId,
          reservation.conceptNoteId,
          reservation.noteVersion,
          reservation.window,
          reservation.area,
          reservation.drawn.earmarked.amount,
          reservation.drawn.unearmarked.amount,
          reservation.amount.amount,
          reservation.effectiveOn,
          createdAt,
        ],
      );
    } catch (error) {
      if (!violates(error, 'reservation_once_per_note')) throw error;
      throw conflict(
        'ALREADY_ALLOCATED',
        say`Another decision holds money for this concept note. Take that one back first.`,
      );
    }
  }

  /** The decision's held reservations, locked until the end of the unit of work. */
  async lockHeld(decisionId: string): Promise<Reservation[]> {
    const rows = await this.uow.manager.query<Row[]>(
      `select decision_item_id as "decisionItemId", decision_id as "decisionId", concept_note_id as "conceptNoteId",
              note_version as "noteVersion", window_code as "window", area, from_earmarked as "fromEarmarked",
              from_unearmarked as "fromUnearmarked", amount, effective_on::text as "effectiveOn"
         from allocation_reservation where decision_id = $1 and state = 'held'
        order by decision_item_id for no key update`,
      [decisionId],
    );
    return rows.map(({ fromEarmarked, fromUnearmarked, amount, ...row }) => ({
      ...row,
      amount: Money.usd(amount),
      drawn: { earmarked: Money.usd(fromEarmarked), unearmarked: Money.usd(fromUnearmarked) },
    }));
  }

  async close(decisionId: string, state: 'taken_back' | 'allocated'): Promise<void> {
    await this.uow.manager.query(
      `update allocation_reservation set state = $2 where decision_id = $1 and state = 'held'`,
      [decisionId, state],
    );
  }
}
