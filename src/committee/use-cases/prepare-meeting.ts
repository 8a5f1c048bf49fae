import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { NoteFacts } from '../../concept-notes/index.js';
import {
  type CalendarDate,
  conflict,
  type FieldProblem,
  invalid,
  newId,
  type Phrase,
  say,
} from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { requireMatch } from '../../platform/revision/revision.js';
import { meetingWorkflow } from '../domain/meeting.workflow.js';
import type { MeetingEntity } from '../persistence/meeting.entity.js';
import { MeetingsRepository } from '../persistence/meetings.repository.js';
import { SeatsRepository } from '../persistence/seats.repository.js';

/** Who was there for a seat. */
export interface AttendanceInput {
  seatId: string;
  present: boolean;
  representedBy?: string;
}

/** Schedules and opens meetings; keeps agenda, attendance and declared recusals until adoption. */
@Injectable()
export class PrepareMeeting {
  constructor(
    private readonly meetings: MeetingsRepository,
    private readonly seats: SeatsRepository,
    private readonly notes: NoteFacts,
    private readonly audit: AuditTrail,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async schedule(title: string, heldOn: CalendarDate): Promise<string> {
    const now = this.clock.now();
    const id = newId(now);
    await this.uow.run(async () => {
      const empty = {
        quorumNeeded: null,
        seatsFilled: null,
        seatsPresent: null,
        openedAt: null,
        adoptedAt: null,
        adoptedBy: null,
      };
      const number = await this.meetings.add({
        id,
        title,
        heldOn,
        state: 'scheduled',
        revision: 1,
        createdAt: now,
        ...empty,
      });
      this.audit.record({
        action: 'committee.schedule',
        subject: { type: 'meeting', id },
        after: { number, title, heldOn },
      });
    });
    return id;
  }

  /** Opens the meeting; 409 before its day. */
  async open(id: string): Promise<void> {
    await this.uow.run(async () => {
      const meeting = await this.meetings.lock(id);
      const { heldOn, state, revision } = meeting;
      const facts = {
        heldOn,
        state,
        today: this.clock.today(),
        latestAdopted: null,
        seatsPresent: 0,
        quorumNeeded: 0,
      };
      const next = meetingWorkflow.next(facts, 'open');
      await this.meetings.update(id, { state: next, openedAt: this.clock.now(), revision: revision + 1 });
      this.audit.record({
        action: 'committee.open',
        subject: { type: 'meeting', id },
        before: { state },
        after: { state: next },
      });
    });
  }

  async setAgenda(
    id: string,
    ifMatch: string | undefined,
    items: readonly { title: string; conceptNoteId?: string }[],
  ): Promise<void> {
    await this.uow.run(async () => {
      const meeting = await this.lockForEdit(id, ifMatch);
      const known = await this.notes.byIds(items.flatMap((item) => item.conceptNoteId ?? []));
      const problems = items.flatMap(({ conceptNoteId }, index) =>
        conceptNoteId === undefined || known.has(conceptNoteId)
          ? []
          : [unknown(`/items/${index}/conceptNoteId`, say`There is no such concept note.`)],
      );
      if (problems.length > 0) throw invalid(problems);
      const rows = items.map(({ title, conceptNoteId }, index) => ({
        position: index + 1,
        title,
        conceptNoteId: conceptNoteId ?? null,
      }));
      await this.meetings.replaceAgenda(id, rows);
      await this.touch(meeting);
      this.audit.record({
        action: 'committee.set-agenda',
        subject: { type: 'meeting', id },
        after: { agenda: rows },
      });
    });
  }

  async setAttendance(
    id: string,
    ifMatch: string | undefined,
    rows: readonly AttendanceInput[],
  ): Promise<void> {
    await this.uow.run(async () => {
      const meeting = await this.lockForEdit(id, ifMatch);
      const holders = new Map(
        (await this.seats.onDay(meeting.heldOn)).map((holder) => [holder.seatId, holder]),
      );
      const seen = new Set<string>();
      const problems = rows.flatMap(({ seatId }, index): FieldProblem[] => {
        const pointer = `/seats/${index}/seatId`;
        if (!holders.has(seatId)) {
          return [
            { pointer, rule: 'known', message: say`Nobody holds this seat on the day of the meeting.` },
          ];
        }
        if (seen.has(seatId)) return [{ pointer, rule: 'unique', message: say`Name each seat once.` }];
        seen.add(seatId);
        return [];
      });
      if (problems.length > 0) throw invalid(problems);
      const attendance = rows.map(({ seatId, present, representedBy }) => ({
        termId: holders.get(seatId)!.termId,
        present,
        representedBy: representedBy ?? null,
      }));
      await this.meetings.replaceAttendance(id, attendance);
      await this.touch(meeting);
      this.audit.record({
        action: 'committee.set-attendance',
        subject: { type: 'meeting', id },
        after: { attendance: rows },
      });
    });
  }

  /** Puts on record that a seat's holder steps aside from a note. */
  async declareRecusal(
    id: string,
    input: { seatId: string; conceptNoteId: string; reason: string },
  ): Promise<void> {
    await this.uow.run(async () => {
      const meeting = await this.meetings.lock(id);
      demandNotAdopted(meeting);
      const holder = (await this.seats.onDay(meeting.heldOn)).find(({ seatId }) => seatId === input.seatId);
      const known = await this.notes.byIds([input.conceptNoteId]);
      const problems = [
        ...(holder ? [] : [unknown('/seatId', say`Nobody holds this seat on the day of the meeting.`)]),
        ...(known.has(input.conceptNoteId)
          ? []
          : [unknown('/conceptNoteId', say`There is no such concept note.`)]),
      ];
      if (!holder || problems.length > 0) throw invalid(problems);
      const now = this.clock.now();
      const { conceptNoteId, reason } = input;
      await this.meetings.addRecusals([
        {
          id: newId(now),
          meetingId: id,
          termId: holder.termId,
          conceptNoteId,
          basis: 'declared',
          reason,
          recordedAt: now,
        },
      ]);
      await this.touch(meeting);
      this.audit.record({
        action: 'committee.recuse',
        subject: { type: 'meeting', id },
        after: { ...input },
      });
    });
  }

  private async lockForEdit(id: string, ifMatch: string | undefined): Promise<MeetingEntity> {
    const meeting = await this.meetings.lock(id);
    requireMatch(ifMatch, meeting.revision);
    demandNotAdopted(meeting);
    return meeting;
  }

  private touch(meeting: MeetingEntity): Promise<void> {
    return this.meetings.update(meeting.id, { revision: meeting.revision + 1 });
  }
}

function demandNotAdopted({ state }: MeetingEntity): void {
  if (state === 'adopted') {
    throw conflict(
      'MEETING_ADOPTED',
      say`The meeting is adopted; its agenda, attendance, recusals and decisions stay as they are.`,
    );
  }
}

function unknown(pointer: string, message: Phrase): FieldProblem {
  return { pointer, rule: 'known', message };
}
