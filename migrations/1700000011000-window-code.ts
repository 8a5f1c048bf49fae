import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables in which the code of a note's window was called `fund_window`; all others say `window_code`. */
const TABLES = ['concept_note', 'pipeline_entry'];

/**
 * One name for the window everywhere. The column is computed while it is added, because no update may touch the frozen
 * entries of the pipeline; then it is a column like any other. Both tables have a row a note, so the lock is short.
 *
 * Processes of the release before write `fund_window`, those of this one `window_code`: a trigger copies the one that was
 * written into the other. A later release drops `fund_window` and the trigger (ADR 21).
 */
export class WindowCode1700000011000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function same_window() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' then
          new.window_code := coalesce(new.window_code, new.fund_window);
        elsif new.window_code = old.window_code then
          new.window_code := new.fund_window;
        end if;
        new.fund_window := new.window_code;
        return new;
      end $$`);
    for (const table of TABLES) {
      await db.query(`
        alter table ${table} add column window_code text not null generated always as (fund_window) stored;
        alter table ${table} alter column window_code drop expression;
        alter table ${table} add constraint window_known foreign key (window_code) references fund_window not valid;
        alter table ${table} validate constraint window_known;
        create trigger same_window before insert or update on ${table}
          for each row execute function same_window();
      `);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await db.query(`drop trigger same_window on ${table}; alter table ${table} drop column window_code`);
    }
    await db.query(`drop function same_window()`);
  }
}
