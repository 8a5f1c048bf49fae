import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { JobProgress, JobState } from './job.js';

/** The row of a job: the truth that the queue only points at. */
@Entity('job')
export class JobEntity {
  @PrimaryColumn('uuid')
  id!: string;
  @Column('text')
  kind!: string;
  @Column('uuid', { name: 'subject_id' })
  subjectId!: string;
  @Column('text')
  state!: JobState;
  /** How often a worker took it up. */
  @Column('int')
  attempts!: number;
  /** New for each attempt; whoever cannot name it has lost the job. */
  @Column('uuid', { name: 'run_token', nullable: true })
  runToken!: string | null;
  /** Since when it waits, by the database’s clock; the application’s is set by hand in tests and replays. */
  @Column('timestamptz', { name: 'due_at' })
  dueAt!: Date;
  @Column('jsonb', { nullable: true })
  progress!: JobProgress | null;
  /** What went wrong last; stays while the job waits to be tried again. */
  @Column('text', { nullable: true })
  error!: string | null;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;
}
