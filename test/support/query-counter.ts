import type { Logger } from 'typeorm';

/** Counts the statements that the application sends, to prove that lists need a constant number of them. */
export class QueryCounter implements Logger {
  private count = 0;

  /** Runs the action and answers how many statements it took. */
  async during(action: () => Promise<unknown>): Promise<number> {
    const before = this.count;
    await action();
    return this.count - before;
  }

  logQuery(): void {
    this.count += 1;
  }

  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
