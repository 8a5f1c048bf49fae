/** Where a job stands: waiting for a worker, in one's hands, finished, or given up. */
export type JobState = 'queued' | 'running' | 'done' | 'failed';

/** How far a running job is, for the people who wait for it. */
export interface JobProgress {
  /** What is being done, such as `pages`; the words for it belong to the reader's language. */
  stage: string;
  /** Steps of the stage that are done. */
  done: number;
  /** Steps that the stage has. */
  total: number;
}

/** A job as its row says. */
export interface JobStatus {
  id: string;
  kind: string;
  subjectId: string;
  state: JobState;
  /** How often a worker took it up. */
  attempts: number;
  progress: JobProgress | null;
  /** What went wrong last; stays while the job waits to be tried again. */
  error: string | null;
  createdAt: Date;
  finishedAt: Date | null;
}

/** A job in a worker's hands; the token proves it (see {@link JobTable.claim}). */
export interface ClaimedJob {
  id: string;
  kind: string;
  subjectId: string;
  attempts: number;
  runToken: string;
}

/** What a handler works with besides the job itself. */
export interface JobTools {
  /** Tells how far the job is; written to the row a few times a second at most. */
  progress(progress: JobProgress): void;
  /** Aborted when the job is to stop: the process shuts down, or another worker has taken the job over. */
  readonly signal: AbortSignal;
  /** Runs writes in a unit of work that commits only while this worker still holds the job; else {@link JobLost}. */
  fenced<T>(work: () => Promise<T>): Promise<T>;
  /**
   * As {@link fenced}, and marks the job as done in the same transaction, so that its result and its completion
   * are seen together and happen once, wherever the process dies. For the last write of a handler.
   */
  finish<T>(work: () => Promise<T>): Promise<T>;
}

/** Does the work of one kind of job. It may be run again after a crash: write through `fenced` or `finish` only. */
export interface JobHandler {
  /** Name of the kind, such as `edition.render`. */
  readonly kind: string;
  run(job: ClaimedJob, tools: JobTools): Promise<void>;
}

/** Thrown to a handler whose job is no longer its own: handed back, finished, or taken over by another worker. */
export class JobLost extends Error {
  override readonly name = 'JobLost';

  constructor(jobId: string) {
    super(`The job ${jobId} is no longer in the hands of this worker`);
  }
}
