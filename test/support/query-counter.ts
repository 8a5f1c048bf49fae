import { AsyncLocalStorage } from 'node:async_hooks';
import type { Logger } from 'typeorm';
import { isInRequest } from '../../src/platform/request/request-context.js';

/**
 * Counts the statements that the application sends, to prove that lists need a constant number of them. What the worker
 * and the queue send in the meantime does not count.
 */
export class QueryCounter implements Logger {
  private readonly counted = new AsyncLocalStorage<true>();
  private count = 0;

  /** Runs the action and answers how many statements it took, its requests included. */
  async during(action: () => Promise<unknown>): Promise<number> {
    const before = this.count;
    await this.counted.run(true, action);
    return this.count - before;
  }

  logQuery(): void {
    if (isInRequest() || this.counted.getStore()) this.count += 1;
  }

  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
