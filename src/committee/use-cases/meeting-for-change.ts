import { Injectable } from '@nestjs/common';
import { conflict, say } from '../../kernel/index.js';
import { requireMatch } from '../../platform/revision/revision.js';
import type { MeetingEntity } from '../persistence/meeting.entity.js';
import { MeetingsRepository } from '../persistence/meetings.repository.js';

/** Gets hold of a meeting whose agenda, attendance or recusals somebody is about to change. */
@Injectable()
export class MeetingForChange {
  constructor(private readonly meetings: MeetingsRepository) {}

  /** Locks the meeting until the unit of work ends; 404 when there is none, 409 `MEETING_ADOPTED` when it is frozen. */
  async lock(id: string): Promise<MeetingEntity> {
    const meeting = await this.meetings.lock(id);
    demandNotAdopted(meeting);
    return meeting;
  }

  /** The same for somebody who read it before: 428 without the revision that they saw, 412 when it has changed since. */
  async lockAsSeen(id: string, ifMatch: string | undefined): Promise<MeetingEntity> {
    const meeting = await this.meetings.lock(id);
    requireMatch(ifMatch, meeting.revision);
    demandNotAdopted(meeting);
    return meeting;
  }

  /** Counts the change of a locked meeting. */
  countChange({ id, revision }: MeetingEntity): Promise<void> {
    return this.meetings.update(id, { revision: revision + 1 });
  }
}

function demandNotAdopted({ state }: MeetingEntity): void {
  if (state !== 'adopted') return;
  throw conflict(
    'MEETING_ADOPTED',
    say`The meeting is adopted. Its agenda, attendance, recusals and decisions can no longer be changed.`,
  );
}
