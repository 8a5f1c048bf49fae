import { Injectable } from '@nestjs/common';
import { notFound, say } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { AgendaItemEntity, AttendanceEntity, MeetingEntity, RecusalEntity } from './meeting.entity.js';

/** Meetings with their agenda, attendance and recusals. */
@Injectable()
export class MeetingsRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** Keeps others from adding meetings until the end of the unit of work, so that numbers have no gaps. */
  async lockAll(): Promise<void> {
    await this.uow.execute(`lock table committee_meeting in share row exclusive mode`);
  }

  async add(meeting: MeetingEntity): Promise<void> {
    await this.uow.writer(MeetingEntity).insert(meeting);
  }

  /** The meeting under a lock until the end of the unit of work; 404 when there is none. */
  async lock(id: string): Promise<MeetingEntity> {
    const [meeting] = await this.uow.writer(MeetingEntity).lock({ id });
    if (!meeting) throw notFound(say`meeting`);
    return meeting;
  }

  async update(id: string, changes: Partial<MeetingEntity>): Promise<void> {
    await this.uow.writer(MeetingEntity).update({ id }, changes);
  }

  async replaceAgenda(
    meetingId: string,
    items: readonly Omit<AgendaItemEntity, 'meetingId'>[],
  ): Promise<void> {
    const agenda = this.uow.writer(AgendaItemEntity);
    await agenda.delete({ meetingId });
    await agenda.insert(...items.map((item) => ({ ...item, meetingId })));
  }

  async replaceAttendance(
    meetingId: string,
    rows: readonly Omit<AttendanceEntity, 'meetingId'>[],
  ): Promise<void> {
    const attendance = this.uow.writer(AttendanceEntity);
    await attendance.delete({ meetingId });
    await attendance.insert(...rows.map((row) => ({ ...row, meetingId })));
  }

  /** Adds recusals; one that is there already stays as it is. */
  async addRecusals(recusals: readonly RecusalEntity[]): Promise<void> {
    await this.uow.writer(RecusalEntity).insertMissing(...recusals);
  }
}
