import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import type { StepsAside } from '../domain/recusal.js';

/** What use cases look up about meetings. */
@Injectable()
export class MeetingFacts {
  constructor(private readonly uow: UnitOfWork) {}

  /** The number of the next meeting; the caller holds {@link MeetingsRepository.lockAll}. */
  async nextNumber(): Promise<number> {
    const [row] = await this.uow.query<{ next: number }>(
      `select coalesce(max(number), 0) + 1 as next from committee_meeting`,
    );
    return row!.next;
  }

  /** The number of the meeting's next decision; the caller holds the meeting's lock. */
  async nextDecisionNumber(meetingId: string): Promise<number> {
    const [row] = await this.uow.query<{ next: number }>(
      `select coalesce(max(number), 0) + 1 as next from committee_decision where meeting_id = $1`,
      [meetingId],
    );
    return row!.next;
  }

  /** Who is recused from which note at the meeting. */
  recusals(meetingId: string): Promise<StepsAside[]> {
    return this.uow.query<StepsAside>(
      `select term_id as "termId", concept_note_id as "conceptNoteId" from committee_recusal where meeting_id = $1`,
      [meetingId],
    );
  }

  /** The latest day of an adopted meeting; null before the first. */
  async latestAdopted(): Promise<CalendarDate | null> {
    const [row] = await this.uow.query<{ day: CalendarDate | null }>(
      `select max(held_on)::text as day from committee_meeting where state = 'adopted'`,
    );
    return row?.day ?? null;
  }
}
