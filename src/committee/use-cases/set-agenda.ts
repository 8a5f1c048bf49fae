import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { NoteFacts } from '../../concept-notes/index.js';
import { invalid, say } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { MeetingsRepository } from '../persistence/meetings.repository.js';
import { MeetingForChange } from './meeting-for-change.js';

/** One point of an agenda; about a note or not. */
export interface AgendaPoint {
  title: string;
  conceptNoteId?: string;
}

/** Replaces the agenda of a meeting. */
@Injectable()
export class SetAgenda {
  constructor(
    private readonly forChange: MeetingForChange,
    private readonly meetings: MeetingsRepository,
    private readonly notes: NoteFacts,
    private readonly audit: AuditTrail,
    private readonly uow: UnitOfWork,
  ) {}

  /** 422 for notes that there are not; 404, 409, 412 and 428 as {@link MeetingForChange.lockAsSeen} says. */
  async execute(id: string, ifMatch: string | undefined, points: readonly AgendaPoint[]): Promise<void> {
    await this.uow.run(async () => {
      const meeting = await this.forChange.lockAsSeen(id, ifMatch);
      await this.demandNotes(points);
      const agenda = points.map(({ title, conceptNoteId = null }, index) => ({
        position: index + 1,
        title,
        conceptNoteId,
      }));
      await this.meetings.replaceAgenda(id, agenda);
      await this.forChange.countChange(meeting);
      this.audit.record({
        action: 'committee.set-agenda',
        subject: { type: 'meeting', id },
        after: { agenda },
      });
    });
  }

  private async demandNotes(points: readonly AgendaPoint[]): Promise<void> {
    const known = await this.notes.byIds(points.flatMap(({ conceptNoteId }) => conceptNoteId ?? []));
    const problems = points.flatMap(({ conceptNoteId }, index) => {
      if (conceptNoteId === undefined || known.has(conceptNoteId)) return [];
      const pointer = `/items/${index}/conceptNoteId`;
      return [{ pointer, rule: 'known', message: say`This concept note does not exist.` }];
    });
    if (problems.length > 0) throw invalid(problems);
  }
}
