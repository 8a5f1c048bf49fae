import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarDate } from '../../kernel/index.js';
import type { MeetingState } from '../domain/meeting.workflow.js';

/** A meeting of the Steering Committee. */
@Entity('committee_meeting')
export class MeetingEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  number!: number;

  @Column('text')
  title!: string;

  @Column('date', { name: 'held_on' })
  heldOn!: CalendarDate;

  @Column('text')
  state!: MeetingState;

  @Column('int')
  revision!: number;

  @Column('int', { name: 'quorum_needed', nullable: true })
  quorumNeeded!: number | null;

  @Column('int', { name: 'seats_filled', nullable: true })
  seatsFilled!: number | null;

  @Column('int', { name: 'seats_present', nullable: true })
  seatsPresent!: number | null;

  @Column('timestamptz', { name: 'opened_at', nullable: true })
  openedAt!: Date | null;

  @Column('timestamptz', { name: 'adopted_at', nullable: true })
  adoptedAt!: Date | null;

  @Column('uuid', { name: 'adopted_by', nullable: true })
  adoptedBy!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}

/** A numbered point of a meeting's agenda. */
@Entity('committee_agenda_item')
export class AgendaItemEntity {
  @PrimaryColumn('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @PrimaryColumn('int')
  position!: number;

  @Column('text')
  title!: string;

  @Column('uuid', { name: 'concept_note_id', nullable: true })
  conceptNoteId!: string | null;
}

/** Whether the holder of a seat was there, and by whom it was represented. */
@Entity('committee_attendance')
export class AttendanceEntity {
  @PrimaryColumn('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @PrimaryColumn('uuid', { name: 'term_id' })
  termId!: string;

  @Column('boolean')
  present!: boolean;

  @Column('text', { name: 'represented_by', nullable: true })
  representedBy!: string | null;
}

/** A holder stepping aside from one note. */
@Entity('committee_recusal')
export class RecusalEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('uuid', { name: 'term_id' })
  termId!: string;

  @Column('uuid', { name: 'concept_note_id' })
  conceptNoteId!: string;

  @Column('text')
  basis!: 'computed' | 'declared';

  @Column('text')
  reason!: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt!: Date;
}
