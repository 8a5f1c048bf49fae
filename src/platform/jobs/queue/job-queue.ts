/** A worker's end of the queue. */
export interface QueueConsumer {
  /** Takes no more from the queue; what is in hand goes on. */
  pause(): Promise<void>;
  /** Leaves the queue, once nothing is in hand any more. */
  close(): Promise<void>;
}

/**
 * Tells workers which jobs to look at. It carries ids only and may lose or repeat them: whether a job is run is
 * decided by its row.
 */
export abstract class JobQueue {
  /** Makes jobs known to the workers; an id that is waiting already is not doubled. */
  abstract add(jobIds: readonly string[]): Promise<void>;

  /** Calls `run` for the ids that come, up to `concurrency` at a time; `run` never fails. */
  abstract consume(
    run: (jobId: string) => Promise<void>,
    options: { concurrency: number; leaseSeconds: number },
  ): Promise<QueueConsumer>;

  /** Fails when the queue cannot be reached. */
  abstract check(): Promise<void>;

  /** Forgets everything that waits; the rows know it all. */
  abstract clear(): Promise<void>;

  /** Closes the connections; consumers are closed before. */
  abstract close(): Promise<void>;
}
