import type { JobProgress } from './job.js';

const SHORTEST_PAUSE_MS = 250;

/** Writes the newest progress a few times a second at most, however often it is told; never two writes at once. */
export class ProgressWriter {
  private newest: JobProgress | null = null;
  private timer: NodeJS.Timeout | null = null;
  private lastWrite = 0;
  private writing = false;
  private stopped = false;

  constructor(private readonly save: (progress: JobProgress) => Promise<unknown>) {}

  write(progress: JobProgress): void {
    if (this.stopped) return;
    this.newest = progress;
    this.schedule();
  }

  /** Nothing is written from here on. */
  stop(): void {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }

  private schedule(): void {
    if (this.timer || this.writing || !this.newest || this.stopped) return;
    const pause = Math.max(0, this.lastWrite + SHORTEST_PAUSE_MS - performance.now());
    this.timer = setTimeout(() => void this.flush(), pause);
  }

  private async flush(): Promise<void> {
    this.timer = null;
    const progress = this.newest;
    if (!progress) return;
    this.newest = null;
    this.writing = true;
    this.lastWrite = performance.now();
    try {
      await this.save(progress);
    } catch {
      // Progress is for the eye: the next one will do.
    } finally {
      this.writing = false;
      this.schedule();
    }
  }
}
