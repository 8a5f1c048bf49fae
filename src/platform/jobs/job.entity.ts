import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn } from '../database/index.js';
import type { JobProgress, JobState } from './job.js';

/** The row of a job: the truth that the queue only points at. */
@Entity('job')
export class JobEntity {
  @IdColumn()
  id!: string;
  @Column('text')
  kind!: string;
  @Column('uuid')
  subjectId!: string;
  @Column('text')
  state!: JobState;
  /** How often a worker took it up. */
  @Column('int')
  attempts!: number;
  /** New for each attempt. A worker with another value has lost the job. */
  @Column('uuid', { nullable: true })
  runToken!: string | null;
  /** Since when it waits, by the database’s clock; the application’s is set by hand in tests and replays. */
  @InstantColumn()
  dueAt!: Date;
  @Column('jsonb', { nullable: true })
  progress!: JobProgress | null;
  /** What went wrong last; stays while the job waits to be tried again. */
  @Column('text', { nullable: true })
  error!: string | null;
  @InstantColumn()
  createdAt!: Date;
  @InstantColumn({ nullable: true })
  finishedAt!: Date | null;
}
