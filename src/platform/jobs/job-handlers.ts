import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { JobHandler } from './job.js';

/** The handlers of all kinds of jobs; modules register theirs when they are built. */
@Injectable()
export class JobHandlers implements OnApplicationBootstrap {
  private readonly handlers = new Map<string, JobHandler>();
  private readonly used = new Set<string>();

  /** Registers the handler of a kind; a second one for the same kind is a defect. */
  register(handler: JobHandler): void {
    if (this.handlers.has(handler.kind)) throw new Error(`Two handlers for jobs of kind “${handler.kind}”`);
    this.handlers.set(handler.kind, handler);
  }

  onApplicationBootstrap(): void {
    this.check([]);
  }

  /** Registers a kind of job that will be enqueued. */
  use(kind: string): void {
    this.used.add(kind);
  }

  /** The handler of a kind; throws when nobody registered one. */
  of(kind: string): JobHandler {
    this.check([kind]);
    return this.handlers.get(kind)!;
  }

  /** Throws when one of these kinds, or one in use, has no handler. */
  check(kinds: readonly string[]): void {
    const missing = [...this.used, ...kinds].filter((kind) => !this.handlers.has(kind));
    if (missing.length > 0) throw new Error(`There is no handler for jobs of kind “${missing.join('”, “')}”`);
  }
}
