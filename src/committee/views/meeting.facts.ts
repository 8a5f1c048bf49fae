import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';

/** What is known of all meetings together. */
@Injectable()
export class MeetingFacts {
  constructor(private readonly uow: UnitOfWork) {}

  /** The latest day of an adopted meeting; null before the first. */
  async latestAdopted(): Promise<CalendarDate | null> {
    const [row] = await this.uow.query<{ day: CalendarDate | null }>(
      `select max(held_on)::text as day from committee_meeting where state = 'adopted'`,
    );
    return row?.day ?? null;
  }
}
