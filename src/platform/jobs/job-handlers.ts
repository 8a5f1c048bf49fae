import { Injectable } from '@nestjs/common';
import type { JobHandler } from './job.js';

/** The handlers of all kinds of jobs; modules register theirs when they are built. */
@Injectable()
export class JobHandlers {
  private readonly handlers = new Map<string, JobHandler>();
  private readonly used = new Set<string>();

  /** Registers the handler of a kind; a second one for the same kind is a defect. */
  register(handler: JobHandler): void {
    if (this.handlers.has(handler.kind)) throw new Error(`Two handlers for jobs of kind “${handler.kind}”`);
    this.handlers.set(handler.kind, handler);
  }

  /** Says that jobs of this kind will be enqueued; the application refuses to start without its handler. */
  use(kind: string): void {
    this.used.add(kind);
  }

  /** The handler of a kind; throws when nobody registered one. */
  of(kind: string): JobHandler {
    const handler = this.handlers.get(kind);
    if (!handler) throw new Error(`There is no handler for jobs of kind “${kind}”`);
    return handler;
  }

  /** Throws when a kind in use, here or in the rows that are still open, has no handler. */
  check(openKinds: readonly string[]): void {
    const missing = [...new Set([...this.used, ...openKinds])].filter((kind) => !this.handlers.has(kind));
    if (missing.length > 0) {
      throw new Error(
        `There is no handler for jobs of kind ${missing.map((kind) => `“${kind}”`).join(', ')}`,
      );
    }
  }
}
