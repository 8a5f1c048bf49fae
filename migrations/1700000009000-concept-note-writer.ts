import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who wrote the content of a note last, by the name that they had then: several people write on one note, and whoever
 * meets the words of another wants to know whose they are.
 *
 * The first of three steps (ADR 21): 9100 fills in the notes that are there, 9200 demands it of all. In release 0.1.0
 * this file did all three at once; databases that ran it then find nothing left to do in the other two.
 */
export class ConceptNoteWriter1700000009000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `alter table concept_note add column written_by uuid references person (id), add column written_by_name text`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table concept_note drop column written_by, drop column written_by_name`);
  }
}
