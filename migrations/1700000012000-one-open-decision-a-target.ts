import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One tentative decision about a target, as there is one about a note: a second one could be recorded and made it
 * impossible to adopt the meeting.
 */
export class OneOpenDecisionATarget1700000012000 implements MigrationInterface {
  /** An index that is made while others write (ADR 21). */
  readonly transaction = false;

  async up(db: QueryRunner): Promise<void> {
    await this.refuseDuplicates(db);
    await db.query(`drop index concurrently if exists one_open_decision_a_target`);
    await db.query(`
      create unique index concurrently one_open_decision_a_target
        on committee_decision_item ((target ->> 'window'), (target ->> 'period'))
        where tentative and target is not null`);
  }

  /** Nobody but the secretary may choose which of two decisions goes. */
  private async refuseDuplicates(db: QueryRunner): Promise<void> {
    const [twice] = (await db.query(
      `select target ->> 'window' as "window", target ->> 'period' as period from committee_decision_item
        where tentative and target is not null group by 1, 2 having count(*) > 1`,
    )) as { window: string; period: string }[];
    if (!twice) return;
    throw new Error(
      `Two tentative decisions adopt a target for the window ${twice.window} and the period “${twice.period}”. ` +
        'Start the version before, take one of them back, and start this version again.',
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index one_open_decision_a_target`);
  }
}
