import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarDate } from '../../kernel/index.js';
import { DayColumn, IdColumn, InstantColumn } from '../../platform/database/index.js';
import type { MeetingState } from '../domain/meeting.workflow.js';

/** A meeting of the Steering Committee. */
@Entity('committee_meeting')
export class MeetingEntity {
  @IdColumn()
  id!: string;

  @Column('int')
  number!: number;

  @Column('text')
  title!: string;

  @DayColumn()
  heldOn!: CalendarDate;

  @Column('text')
  state!: MeetingState;

  @Column('int')
  revision!: number;

  @Column('int', { nullable: true })
  quorumNeeded!: number | null;

  @Column('int', { nullable: true })
  seatsFilled!: number | null;

  @Column('int', { nullable: true })
  seatsPresent!: number | null;

  @InstantColumn({ nullable: true })
  openedAt!: Date | null;

  @InstantColumn({ nullable: true })
  adoptedAt!: Date | null;

  @Column('uuid', { nullable: true })
  adoptedBy!: string | null;

  @InstantColumn()
  createdAt!: Date;
}

/** A numbered point of a meeting's agenda. */
@Entity('committee_agenda_item')
export class AgendaItemEntity {
  @IdColumn()
  meetingId!: string;

  @PrimaryColumn('int')
  position!: number;

  @Column('text')
  title!: string;

  @Column('uuid', { nullable: true })
  conceptNoteId!: string | null;
}

/** Whether the holder of a seat was there, and by whom it was represented. */
@Entity('committee_attendance')
export class AttendanceEntity {
  @IdColumn()
  meetingId!: string;

  @IdColumn()
  termId!: string;

  @Column('boolean')
  present!: boolean;

  @Column('text', { nullable: true })
  representedBy!: string | null;
}

/** A holder stepping aside from one note. */
@Entity('committee_recusal')
export class RecusalEntity {
  @IdColumn()
  id!: string;

  @Column('uuid')
  meetingId!: string;

  @Column('uuid')
  termId!: string;

  @Column('uuid')
  conceptNoteId!: string;

  @Column('text')
  basis!: 'computed' | 'declared';

  @Column('text')
  reason!: string;

  @InstantColumn()
  recordedAt!: Date;
}
