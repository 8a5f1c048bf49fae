import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Observable, type Subscriber } from 'rxjs';
import { JobTable } from './job-table.js';
import type { JobStatus } from './job.js';

const TICK_MS = 400;

/**
 * Follows jobs for those who wait for them. The rows are read a few times a second while somebody listens, all of
 * them in one statement: this works with any number of processes, through any connection pooler, and loses nothing.
 */
@Injectable()
export class JobWatcher implements OnModuleDestroy {
  private readonly log = new Logger('jobs');
  private readonly listeners = new Map<string, Set<Listener>>();
  private timer: NodeJS.Timeout | null = null;
  private closed = false;

  constructor(private readonly table: JobTable) {}

  /** The job as it is and then each change; ends when the job has, or at once when there is none with this id. */
  observe(id: string): Observable<JobStatus> {
    return new Observable((subscriber) => {
      if (this.closed) {
        subscriber.complete();
        return undefined;
      }
      const listener: Listener = { subscriber, seen: '' };
      const all = this.listeners.get(id) ?? new Set();
      this.listeners.set(id, all.add(listener));
      void this.look([id]);
      this.schedule();
      return () => {
        all.delete(listener);
        if (all.size === 0 && this.listeners.get(id) === all) this.listeners.delete(id);
      };
    });
  }

  /** Ends all streams, so that a process that stops is not held up by those who listen; they connect again. */
  close(): void {
    this.closed = true;
    if (this.timer) clearTimeout(this.timer);
    const all = [...this.listeners.values()].flatMap((listeners) => [...listeners]);
    for (const { subscriber } of all) subscriber.complete();
  }

  onModuleDestroy(): void {
    this.close();
  }

  private schedule(): void {
    if (this.timer || this.closed || this.listeners.size === 0) return;
    this.timer = setTimeout(() => {
      void this.look([...this.listeners.keys()]).finally(() => {
        this.timer = null;
        this.schedule();
      });
    }, TICK_MS);
  }

  private async look(ids: string[]): Promise<void> {
    try {
      const rows = new Map((await this.table.find(ids)).map((row) => [row.id, row]));
      for (const id of ids) this.tell(id, rows.get(id) ?? null);
    } catch (error) {
      this.log.warn(`Could not look at jobs: ${String(error)}`);
    }
  }

  private tell(id: string, status: JobStatus | null): void {
    const now = JSON.stringify(status);
    for (const listener of Array.from(this.listeners.get(id) ?? [])) {
      if (status && listener.seen !== now) listener.subscriber.next(status);
      listener.seen = now;
      if (!status || status.state === 'done' || status.state === 'failed') listener.subscriber.complete();
    }
  }
}

interface Listener {
  subscriber: Subscriber<JobStatus>;
  /** The status that was told last, as JSON. */
  seen: string;
}
