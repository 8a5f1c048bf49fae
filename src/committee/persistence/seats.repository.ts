import { Injectable } from '@nestjs/common';
import { type CalendarDate, conflict, notFound, say } from '../../kernel/index.js';
import { UnitOfWork, violates } from '../../platform/database/index.js';
import { SeatEntity, TermEntity } from './seat.entity.js';

/** Seats and their terms. */
@Injectable()
export class SeatsRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** Adds a seat; 409 when its title is taken or there is a chair already. */
  async addSeat(seat: SeatEntity): Promise<void> {
    try {
      await this.uow.writer(SeatEntity).insert(seat);
    } catch (error) {
      if (violates(error, 'committee_seat_title'))
        throw conflict('SEAT_EXISTS', say`A seat named “${seat.title}” already exists. Choose another name.`);
      if (violates(error, 'committee_one_chair'))
        throw conflict('SEAT_EXISTS', say`The Chair already has a seat. Choose another category.`);
      throw error;
    }
  }

  /** Locks the seat until the end of the unit of work; 404 when there is none. */
  async lock(id: string): Promise<void> {
    const seats = await this.uow.writer(SeatEntity).lock({ id });
    if (seats.length === 0) throw notFound(say`seat`);
  }

  /** Ends the open term of a locked seat that began before the day, so that a successor can begin on it. */
  async endOpenTerm(seatId: string, on: CalendarDate): Promise<void> {
    const terms = this.uow.writer(TermEntity);
    const open = await terms.lock({ seatId, endsOn: null });
    const before = open.filter(({ startsOn }) => startsOn < on).map(({ id }) => id);
    if (before.length > 0) await terms.update({ id: before }, { endsOn: on });
  }

  /** Adds a term; 409 `TERMS_OVERLAP` when somebody holds the seat on one of its days. */
  async addTerm(term: TermEntity): Promise<void> {
    try {
      await this.uow.writer(TermEntity).insert(term);
    } catch (error) {
      if (!violates(error, 'one_holder_at_a_time')) throw error;
      throw conflict(
        'TERMS_OVERLAP',
        say`This seat is already held on some of these days. End that term first, or start later.`,
      );
    }
  }
}
