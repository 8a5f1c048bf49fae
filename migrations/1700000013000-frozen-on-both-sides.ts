import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is frozen cannot be moved away either. The triggers looked at where a row would stand after an update, so that a
 * file could be moved out of a published edition, and an attendance or a recusal out of an adopted meeting; an item could
 * be added to a decision that was adopted.
 */
export class FrozenOnBothSides1700000013000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace function edition_file_frozen() returns trigger language plpgsql as $$
      begin
        if exists (select from edition where id in (new.edition_id, old.edition_id) and published_at is not null) then
          raise exception '% is refused: the edition is published', tg_op using errcode = '42501';
        end if;
        return coalesce(new, old);
      end $$;
      create or replace function committee_frozen() returns trigger language plpgsql as $$
      begin
        if exists (select from committee_meeting where state = 'adopted'
            and id in ((to_jsonb(new) ->> 'meeting_id')::uuid, (to_jsonb(old) ->> 'meeting_id')::uuid)) then
          raise exception '% on % is refused: the meeting is adopted', tg_op, tg_table_name using errcode = '42501';
        end if;
        return coalesce(new, old);
      end $$;
      create or replace trigger frozen before insert or update on committee_decision
        for each row execute function committee_frozen();
      create or replace function committee_item_frozen() returns trigger language plpgsql as $$
      begin
        if not old.tentative
            or exists (select from committee_decision where id = new.decision_id and status <> 'tentative') then
          raise exception '% is refused: the decision is settled', tg_op using errcode = '42501';
        end if;
        return coalesce(new, old);
      end $$;
      create or replace trigger settled before insert or update or delete on committee_decision_item
        for each row execute function committee_item_frozen();
    `);
  }

  /** The functions stay: they allow all that they allowed, but for what was a hole. */
  async down(): Promise<void> {}
}
