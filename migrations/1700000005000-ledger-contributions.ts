import type { MigrationInterface, QueryRunner } from 'typeorm';
import { contributionTables, dropContributions } from './money/contribution-tables.js';
import { dropLedger, ledgerRules } from './money/ledger-rules.js';
import { ledgerTables, windowAccounts } from './money/ledger-tables.js';

/** The ledger, and the contributions that feed it. */
export class LedgerContributions1700000005000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(ledgerTables);
    await db.query(ledgerRules);
    await db.query(windowAccounts);
    await db.query(contributionTables);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(dropContributions);
    await db.query(dropLedger);
  }
}
