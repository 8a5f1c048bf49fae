import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Membership of notes in the pipeline, from one decision to another. An entry keeps the facts of the version that
 * the committee saw, so that a past date always gives the same answer, and quickly.
 */
export class Pipeline1700000007000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table pipeline_entry (
        id uuid primary key,
        concept_note_id uuid not null references concept_note (id),
        note_version int not null,
        fund_window text not null,
        reference text not null,
        title text not null,
        countries text[] not null,
        primary_area smallint not null references thematic_area (number),
        entities text[] not null,
        requested numeric(18, 2) not null check (requested > 0),
        duration_months smallint not null,
        entered_on date not null,
        entered_by uuid not null references committee_decision (id),
        left_on date,
        left_by uuid references committee_decision (id),
        left_because text check (left_because in ('allocated', 'removed', 'withdrawn')),
        foreign key (concept_note_id, note_version) references concept_note_version (note_id, number),
        constraint leaves_after_entering check (left_on >= entered_on),
        constraint leaving_has_reason check ((left_on is null) = (left_because is null)),
        constraint leaving_by_decision check (left_by is null or left_because in ('allocated', 'removed')),
        constraint one_entry_at_a_time exclude using gist
          (concept_note_id with =, daterange(entered_on, left_on) with &&)
      );
      create index pipeline_entry_days on pipeline_entry (entered_on, left_on);
      create index pipeline_entry_reference on pipeline_entry (reference);

      create function pipeline_entry_frozen() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' or old.left_on is not null
           or (to_jsonb(new) - '{left_on,left_by,left_because}'::text[])
              is distinct from (to_jsonb(old) - '{left_on,left_by,left_because}'::text[]) then
          raise exception '% is refused: an entry only ever ends, once', tg_op using errcode = '42501';
        end if;
        return new;
      end $$;
      create trigger frozen before update or delete on pipeline_entry
        for each row execute function pipeline_entry_frozen();
      create trigger no_truncate before truncate on pipeline_entry execute function refuse_change();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table pipeline_entry; drop function pipeline_entry_frozen();`);
  }
}
