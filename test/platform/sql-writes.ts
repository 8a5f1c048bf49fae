/** A file that may write by SQL: how many statements, and why a writer of entities cannot say them (ADR 20). */
export interface SqlWrites {
  statements: number;
  because: string;
}

/** All files that write by SQL. The numbers are exact, so that neither a new statement nor an old entry goes unseen. */
export const SQL_WRITES: Readonly<Record<string, SqlWrites>> = {
  'src/ledger/ledger.ts': {
    statements: 2,
    because:
      'entries and their postings are one statement: the trigger that keeps balances wants whole entries',
  },
  'src/audit/audit-trail.ts': {
    statements: 1,
    because: 'the row is its content; a trigger gives number and hashes',
  },
  'src/allocations/persistence/joint-programmes.repository.ts': {
    statements: 4,
    because:
      'the year’s counter is counted up in the statement that makes it; programmes and shares are one statement; a tranche is numbered in the statement that adds it',
  },
  'src/concept-notes/persistence/concept-note.store.ts': {
    statements: 2,
    because:
      'one statement makes the year’s counter or counts it up; one statement raises the revision of each of many notes',
  },
  'src/contributions/persistence/deposits.repository.ts': {
    statements: 2,
    because: 'matches and all instalments, each raised by its own part, are one statement',
  },
  'src/platform/database/row-statements.ts': {
    statements: 2,
    because: 'it is the writer: statements are made from the metadata of entities',
  },
  'src/pipeline/persistence/pipeline-entries.repository.ts': {
    statements: 1,
    because: 'the day of the end is never before that of the entry, which only the row knows',
  },
};
