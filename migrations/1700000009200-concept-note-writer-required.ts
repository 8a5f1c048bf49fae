import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every note has a writer. The check is made while others read and write, so that `set not null`, which locks the
 * table, has nothing left to read. Steps can be repeated: a run that was cut off begins again.
 */
export class ConceptNoteWriterRequired1700000009200 implements MigrationInterface {
  /** One transaction around all steps would hold the lock of the first one until the last. */
  readonly transaction = false;

  async up(db: QueryRunner): Promise<void> {
    for (const step of [
      `drop constraint if exists concept_note_writer_known`,
      `add constraint concept_note_writer_known
         check (written_by is not null and written_by_name is not null) not valid`,
      `validate constraint concept_note_writer_known`,
      `alter column written_by set not null, alter column written_by_name set not null`,
      `drop constraint concept_note_writer_known`,
    ]) {
      await db.query(`alter table concept_note ${step}`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `alter table concept_note alter column written_by drop not null, alter column written_by_name drop not null`,
    );
  }
}
