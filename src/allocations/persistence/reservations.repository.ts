import { Injectable } from '@nestjs/common';
import { type CalendarDate, conflict, type Money, say } from '../../kernel/index.js';
import { UnitOfWork, violates } from '../../platform/database/index.js';
import type { Pot } from '../domain/allocation-lines.js';
import type { Sources } from '../domain/draw.js';
import { ReservationEntity } from './reservation.entity.js';

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

/** Reservations of decisions; a note has one at a time. */
@Injectable()
export class ReservationsRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** Adds reservations; 409 `ALREADY_ALLOCATED` when a note has one that was not taken back. */
  async add(reservations: readonly Reservation[], createdAt: Date): Promise<void> {
    const rows = reservations.map(({ drawn, ...reservation }) => ({
      ...reservation,
      fromEarmarked: drawn.earmarked,
      fromUnearmarked: drawn.unearmarked,
      state: 'held' as const,
      createdAt,
    }));
    try {
      await this.uow.writer(ReservationEntity).insert(...rows);
    } catch (error) {
      if (!violates(error, 'reservation_once_per_note')) throw error;
      throw conflict(
        'ALREADY_ALLOCATED',
        say`Another decision already reserves money for one of these concept notes. Take it back first.`,
      );
    }
  }

  /** The held reservations of decisions, locked until the end of the unit of work. */
  async lockHeld(decisionIds: readonly string[]): Promise<Reservation[]> {
    const rows = await this.uow.writer(ReservationEntity).lock({ decisionId: decisionIds, state: 'held' });
    return rows.map(({ fromEarmarked, fromUnearmarked, state: _state, createdAt: _createdAt, ...row }) => ({
      ...row,
      drawn: { earmarked: fromEarmarked, unearmarked: fromUnearmarked },
    }));
  }

  /** Ends what decisions hold. */
  async close(decisionIds: readonly string[], state: 'taken_back' | 'allocated'): Promise<void> {
    await this.uow.writer(ReservationEntity).update({ decisionId: decisionIds, state: 'held' }, { state });
  }
}
