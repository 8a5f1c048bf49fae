import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who wrote the content of a note last, by the name that they had then: several people write on one note, and whoever
 * meets the words of another wants to know whose they are. Of older notes the author is known, and taken for it.
 */
export class ConceptNoteWriter1700000009000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table concept_note add column written_by uuid references person (id), add column written_by_name text;
      update concept_note n set written_by = p.id, written_by_name = p.name from person p where p.id = n.created_by;
      alter table concept_note alter column written_by set not null, alter column written_by_name set not null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table concept_note drop column written_by, drop column written_by_name;`);
  }
}
