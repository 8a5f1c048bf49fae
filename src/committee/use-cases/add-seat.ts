import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { newId } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/index.js';
import type { SeatCategory } from '../domain/seat-category.js';
import { SeatsRepository } from '../persistence/seats.repository.js';

/** Adds a seat to the committee. */
@Injectable()
export class AddSeat {
  constructor(
    private readonly seats: SeatsRepository,
    private readonly audit: AuditTrail,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Answers the seat's id. 409 `SEAT_EXISTS` when its title is taken or there is a chair already. */
  async execute(title: string, category: SeatCategory): Promise<string> {
    const createdAt = this.clock.now();
    const id = newId(createdAt);
    await this.uow.run(async () => {
      await this.seats.addSeat({ id, title, category, createdAt });
      this.audit.record({
        action: 'committee.add-seat',
        subject: { type: 'seat', id },
        after: { title, category },
      });
    });
    return id;
  }
}
