import { Injectable } from '@nestjs/common';
import { type CalendarDate, notFound, say } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { AgendaItemEntity, AttendanceEntity, MeetingEntity, RecusalEntity } from './meeting.entity.js';

/** Meetings with their agenda, attendance and recusals. */
@Injectable()
export class MeetingsRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** Adds a meeting under the next number. */
  async add(meeting: Omit<MeetingEntity, 'number'>): Promise<number> {
    const { manager } = this.uow;
    await manager.query(`lock table committee_meeting in share row exclusive mode`);
    const [row] = await manager.query<{ next: number }[]>(
      `select coalesce(max(number), 0) + 1 as next from committee_meeting`,
    );
    const number = row!.next;
    await manager.insert(MeetingEntity, { ...meeting, number });
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

  /** The latest day of an adopted meeting; null before the first. */
  async latestAdopted(): Promise<CalendarDate | null> {
    const [row] = await this.uow.query<{ day: CalendarDate | null }>(
      `select max(held_on)::text as day from committee_meeting where state = 'adopted'`,
    );
    return row?.day ?? null;
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

  /** Terms whose holders are present. */
  async present(meetingId: string): Promise<string[]> {
    const rows = await this.uow.manager.findBy(AttendanceEntity, { meetingId, present: true });
    return rows.map((row) => row.termId);
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
