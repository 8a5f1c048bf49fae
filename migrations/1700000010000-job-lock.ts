import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The queue's lock is the lease of a job; the row keeps the token of the run only. `lease_until` stays for workers of the
 * release before, which still write it; nobody reads it any more.
 */
export class JobLock1700000010000 implements MigrationInterface {
  /** Each step is committed by itself, so that rows are checked while others read and write (ADR 21). */
  readonly transaction = false;

  async up(db: QueryRunner): Promise<void> {
    for (const step of [
      `drop constraint if exists running_has_token`,
      `add constraint running_has_token check ((state = 'running') = (run_token is not null)) not valid`,
      `validate constraint running_has_token`,
      `drop constraint if exists running_has_lease`,
    ]) {
      await db.query(`alter table job ${step}`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      update job set state = 'queued', run_token = null where state = 'running';
      update job set lease_until = null;
      alter table job drop constraint running_has_token;
      alter table job add constraint running_has_lease
        check ((state = 'running') = (run_token is not null and lease_until is not null));
    `);
  }
}
