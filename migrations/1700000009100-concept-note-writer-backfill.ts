import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows locked by one statement; others wait for these only, and not for long. */
const BATCH = 1000;

/**
 * The writer of notes that are older than the column: of those the author is known, and taken for it. The application
 * names a writer in every note that it writes, so that no new ones appear meanwhile.
 */
export class ConceptNoteWriterBackfill1700000009100 implements MigrationInterface {
  /** Each batch is committed by itself; a run that was cut off goes on where it stopped. */
  readonly transaction = false;

  async up(db: QueryRunner): Promise<void> {
    let filled: unknown[];
    do {
      [filled] = (await db.query(
        `update concept_note n set written_by = p.id, written_by_name = p.name
           from person p
          where p.id = n.created_by
            and n.id in (select id from concept_note
                          where written_by is null or written_by_name is null limit ${BATCH} for update)
         returning n.id`,
      )) as [unknown[], number];
    } while (filled.length > 0);
  }

  /** What was filled in may stay: the column that it stands in goes. */
  async down(): Promise<void> {}
}
