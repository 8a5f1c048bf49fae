import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { invalid } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { attendanceProblems, type SeatPresence } from '../domain/attendance.js';
import { MeetingsRepository } from '../persistence/meetings.repository.js';
import { SeatHolders } from '../views/seat-holders.facts.js';
import { MeetingForChange } from './meeting-for-change.js';

/** Replaces the attendance of a meeting. */
@Injectable()
export class SetAttendance {
  constructor(
    private readonly forChange: MeetingForChange,
    private readonly meetings: MeetingsRepository,
    private readonly holders: SeatHolders,
    private readonly audit: AuditTrail,
    private readonly uow: UnitOfWork,
  ) {}

  /** 422 for seats that nobody holds; 404, 409, 412 and 428 as {@link MeetingForChange.lockAsSeen} says. */
  async execute(id: string, ifMatch: string | undefined, list: readonly SeatPresence[]): Promise<void> {
    await this.uow.run(async () => {
      const meeting = await this.forChange.lockAsSeen(id, ifMatch);
      const holders = await this.holders.atMeeting(meeting);
      const termOf = new Map(holders.map(({ seatId, termId }) => [seatId, termId]));
      const problems = attendanceProblems(list, new Set(termOf.keys()));
      if (problems.length > 0) throw invalid(problems);
      await this.meetings.replaceAttendance(
        id,
        list.map(({ seatId, present, representedBy = null }) => ({
          termId: termOf.get(seatId)!,
          present,
          representedBy,
        })),
      );
      await this.forChange.countChange(meeting);
      this.audit.record({
        action: 'committee.set-attendance',
        subject: { type: 'meeting', id },
        after: { attendance: list },
      });
    });
  }
}
