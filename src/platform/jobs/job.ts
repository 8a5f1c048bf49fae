/** Where a job stands: waiting for a worker, in one's hands, finished, or given up. */
export type JobState = 'queued' | 'running' | 'done' | 'failed';

/** How far a running job is; the words for `stage`, such as `pages`, belong to the reader's language. */
export interface JobProgress {
  stage: string;
  done: number;
  total: number;
}

/** A job in a worker's hands; the token of the row proves it. */
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
  /**
   * Runs the last writes of a handler and marks the job as done, in one transaction: result and completion are seen
   * together and happen once, wherever the process dies. Throws {@link JobLost} when the job is another worker's.
   */
  finish<T>(work: () => Promise<T>): Promise<T>;
}

/** Does the work of one kind of job. It may be run again after a crash: write through `finish` only. */
export interface JobHandler {
  /** Name of the kind, such as `edition.render`. */
  readonly kind: string;
  run(job: ClaimedJob, tools: JobTools): Promise<void>;
}

/** Thrown to a handler whose job is no longer its own: handed back, finished, or taken over by another worker. */
export class JobLost extends Error {
  constructor(jobId: string) {
    super(`The job ${jobId} is no longer in the hands of this worker`);
  }
}
