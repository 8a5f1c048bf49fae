import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { decodeCursor, DEFAULT_LIMIT, encodeCursor, type Page, toPage } from '../../platform/paging/index.js';
import type { MeetingState } from '../domain/meeting.workflow.js';

/** A meeting as a line of the list. */
export interface MeetingSummary {
  id: string;
  number: number;
  title: string;
  heldOn: CalendarDate;
  state: MeetingState;
  decisionCount: number;
}

/** Which meetings to list. */
export interface MeetingFilter {
  state?: MeetingState;
  limit?: number;
  cursor?: string;
}

/** The list of meetings; one statement. */
@Injectable()
export class MeetingsView {
  constructor(private readonly uow: UnitOfWork) {}

  /** Meetings, the latest first. */
  async page(filter: MeetingFilter): Promise<Page<MeetingSummary>> {
    const limit = filter.limit ?? DEFAULT_LIMIT;
    const [before = null] = filter.cursor ? decodeCursor(filter.cursor, '-number', ['number']) : [];
    const rows = await this.uow.query<MeetingSummary>(
      `select m.id, m.number, m.title, m.held_on::text as "heldOn", m.state,
              (select count(*)::int from committee_decision d where d.meeting_id = m.id) as "decisionCount"
         from committee_meeting m
        where ($1::bigint is null or m.number < $1) and ($2::text is null or m.state = $2) order by m.number desc limit $3`,
      [before, filter.state ?? null, limit + 1],
    );
    return toPage(
      rows,
      limit,
      (row) => row,
      (row) => encodeCursor('-number', [String(row.number)]),
    );
  }
}
