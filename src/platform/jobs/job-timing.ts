/** The time limits of jobs, in seconds unless they say otherwise. */
export interface JobTiming {
  /** How long a worker may be silent before its jobs are given to others. */
  lease: number;
  /** Waiting time before the second, third … attempt. */
  retry: readonly number[];
  /** Between two looks for jobs that were lost or are due again. */
  sweep: number;
  /** How long a new row may wait before the sweeper thinks that the queue has lost it. */
  grace: number;
  /** How many jobs one process does at a time; the heavy ones use threads of their own. */
  concurrency: number;
}

/** The time limits that go with a lease of so many seconds. */
export function jobTiming(leaseSeconds: number): JobTiming {
  return {
    lease: leaseSeconds,
    retry: [2, 10],
    sweep: Math.min(2, leaseSeconds / 3),
    grace: 5,
    concurrency: 2,
  };
}
