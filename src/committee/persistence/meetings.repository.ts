import { Injectable } from '@nestjs/common';
import { notFound, say } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { AgendaItemEntity, AttendanceEntity, MeetingEntity, RecusalEntity } from './meeting.entity.js';

/** Meetings with their agenda, attendance and recusals. */
@Injectable()
export class MeetingsRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** Adds a scheduled meeting and answers its number, the next one. */
  async schedule(meeting: Pick<MeetingEntity, 'id' | 'title' | 'heldOn' | 'createdAt'>): Promise<number> {
    const { manager } = this.uow;
    await manager.query(`lock table committee_meeting in share row exclusive mode`);
    const number = ((await manager.maximum(MeetingEntity, 'number')) ?? 0) + 1;
    await manager.insert(MeetingEntity, { ...meeting, number, state: 'scheduled', revision: 1 });
    return number;
  }

  /** The meeting under a lock until the end of the unit of work; 404 when there is none. */
  async lock(id: string): Promise<MeetingEntity> {
    const meeting = await this.uow.manager.findOne(MeetingEntity, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!meeting) throw notFound(say`meeting`);
    return meeting;
  }

  async update(id: string, changes: Partial<MeetingEntity>): Promise<void> {
    await this.uow.manager.update(MeetingEntity, { id }, changes);
  }

  async replaceAgenda(
    meetingId: string,
    items: readonly Omit<AgendaItemEntity, 'meetingId'>[],
  ): Promise<void> {
    await this.uow.manager.delete(AgendaItemEntity, { meetingId });
    if (items.length > 0) {
      await this.uow.manager.insert(
        AgendaItemEntity,
        items.map((item) => ({ ...item, meetingId })),
      );
    }
  }

  async replaceAttendance(
    meetingId: string,
    rows: readonly Omit<AttendanceEntity, 'meetingId'>[],
  ): Promise<void> {
    await this.uow.manager.delete(AttendanceEntity, { meetingId });
    if (rows.length > 0) {
      await this.uow.manager.insert(
        AttendanceEntity,
        rows.map((row) => ({ ...row, meetingId })),
      );
    }
  }

  /** Adds recusals; one that is there already stays as it is. */
  async addRecusals(recusals: readonly RecusalEntity[]): Promise<void> {
    if (recusals.length === 0) return;
    await this.uow.manager
      .createQueryBuilder()
      .insert()
      .into(RecusalEntity)
      .values([...recusals])
      .orIgnore()
      .execute();
  }

  recusals(meetingId: string): Promise<RecusalEntity[]> {
    return this.uow.manager.findBy(RecusalEntity, { meetingId });
  }
}
