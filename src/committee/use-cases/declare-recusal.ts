import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { NoteFacts } from '../../concept-notes/index.js';
import { type FieldProblem, invalid, newId, say } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { MeetingsRepository } from '../persistence/meetings.repository.js';
import { SeatHolders } from '../views/seat-holders.facts.js';
import { MeetingForChange } from './meeting-for-change.js';

/** A seat that takes no part in what is decided about a note. */
export interface DeclaredRecusal {
  seatId: string;
  conceptNoteId: string;
  reason: string;
}

/** Records a declared recusal. */
@Injectable()
export class DeclareRecusal {
  constructor(
    private readonly forChange: MeetingForChange,
    private readonly meetings: MeetingsRepository,
    private readonly holders: SeatHolders,
    private readonly notes: NoteFacts,
    private readonly audit: AuditTrail,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** 404 and 409 as {@link MeetingForChange.lock} says; 422 for a seat that nobody holds and a note that there is not. */
  async execute(id: string, recusal: DeclaredRecusal): Promise<void> {
    const { seatId, conceptNoteId, reason } = recusal;
    await this.uow.run(async () => {
      const meeting = await this.forChange.lock(id);
      const holder = (await this.holders.atMeeting(meeting)).find((one) => one.seatId === seatId);
      const known = (await this.notes.byIds([conceptNoteId])).has(conceptNoteId);
      if (!holder || !known) throw invalid(problemsOf(holder !== undefined, known));
      const recordedAt = this.clock.now();
      await this.meetings.addRecusals([
        {
          id: newId(recordedAt),
          meetingId: id,
          termId: holder.termId,
          conceptNoteId,
          basis: 'declared',
          reason,
          recordedAt,
        },
      ]);
      await this.forChange.countChange(meeting);
      this.audit.record({
        action: 'committee.recuse',
        subject: { type: 'meeting', id },
        after: { seatId, conceptNoteId, reason },
      });
    });
  }
}

function problemsOf(seatIsHeld: boolean, noteIsKnown: boolean): FieldProblem[] {
  const seat = {
    pointer: '/seatId',
    rule: 'known',
    message: say`Nobody holds this seat on the day of the meeting.`,
  };
  const note = {
    pointer: '/conceptNoteId',
    rule: 'known',
    message: say`This concept note does not exist.`,
  };
  return [...(seatIsHeld ? [] : [seat]), ...(noteIsKnown ? [] : [note])];
}
