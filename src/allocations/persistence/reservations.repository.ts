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

  /** Adds reservations in one statement; 409 `ALREADY_ALLOCATED` when a note has one that was not taken back. */
  async add(reservations: readonly Reservation[], createdAt: Date): Promise<void> {
    const rows = reservations.map(({ drawn, amount, ...row }) => ({
      ...row,
      amount: amount.amount,
      fromEarmarked: drawn.earmarked.amount,
      fromUnearmarked: drawn.unearmarked.amount,
    }));
    try {
      await this.uow.manager.query(
        `insert into allocation_reservation (decision_item_id, decision_id, concept_note_id, note_version, window_code, area,
           from_earmarked, from_unearmarked, amount, effective_on, created_at)
         select "decisionItemId", "decisionId", "conceptNoteId", "noteVersion", "window", area, "fromEarmarked",
           "fromUnearmarked", amount, "effectiveOn", $2
           from jsonb_to_recordset($1) as r("decisionItemId" uuid, "decisionId" uuid, "conceptNoteId" uuid, "noteVersion" int,
             "window" text, area smallint, "fromEarmarked" numeric, "fromUnearmarked" numeric, amount numeric,
             "effectiveOn" date)`,
        [JSON.stringify(rows), createdAt],
      );
    } catch (error) {
      if (!violates(error, 'reservation_once_per_note')) throw error;
      throw conflict(
        'ALREADY_ALLOCATED',
        say`Another decision holds money for one of these concept notes. Take that one back first.`,
      );
    }
  }

  /** The held reservations of decisions, locked until the end of the unit of work. */
  async lockHeld(decisionIds: readonly string[]): Promise<Reservation[]> {
    const rows = await this.uow.manager.query<Row[]>(
      `select decision_item_id as "decisionItemId", decision_id as "decisionId", concept_note_id as "conceptNoteId",
              note_version as "noteVersion", window_code as "window", area, from_earmarked as "fromEarmarked",
              from_unearmarked as "fromUnearmarked", amount, effective_on::text as "effectiveOn"
         from allocation_reservation where decision_id = any($1) and state = 'held'
        order by decision_item_id for no key update`,
      [decisionIds],
    );
    return rows.map(({ fromEarmarked, fromUnearmarked, amount, ...row }) => ({
      ...row,
      amount: Money.usd(amount),
      drawn: { earmarked: Money.usd(fromEarmarked), unearmarked: Money.usd(fromUnearmarked) },
    }));
  }

  async close(decisionIds: readonly string[], state: 'taken_back' | 'allocated'): Promise<void> {
    await this.uow.manager.query(
      `update allocation_reservation set state = $2 where decision_id = any($1) and state = 'held'`,
      [decisionIds, state],
    );
  }
}
