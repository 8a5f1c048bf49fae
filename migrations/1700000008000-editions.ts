import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Editions: a frozen snapshot, and the files made from it; a published one is never changed or deleted. How far an
 * unpublished one is, its job says.
 */
export class Editions1700000008000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table edition (
        id uuid primary key,
        number int not null check (number > 0),
        title text not null check (length(title) between 1 and 200),
        as_of date not null,
        snapshot jsonb not null,
        created_at timestamptz not null,
        created_by uuid not null references person (id),
        published_at timestamptz,
        constraint edition_number unique (number)
      );
      create table edition_file (
        edition_id uuid not null references edition (id),
        name text not null check (name ~ '^[a-z0-9.-]{1,60}$'),
        media_type text not null,
        bytes bytea not null,
        size int generated always as (octet_length(bytes)) stored,
        sha256 text not null,
        primary key (edition_id, name),
        constraint sha256_is_of_bytes check (sha256 = encode(sha256(bytes), 'hex'))
      );
      alter table edition_file alter column bytes set storage external;

      create function edition_frozen() returns trigger language plpgsql as $$
      begin
        if old.published_at is not null then
          raise exception '% is refused: the edition is published', tg_op using errcode = '42501';
        end if;
        if tg_op = 'UPDATE' and new.snapshot is distinct from old.snapshot then
          raise exception 'the snapshot of an edition never changes' using errcode = '42501';
        end if;
        return coalesce(new, old);
      end $$;
      create trigger frozen before update or delete on edition for each row execute function edition_frozen();
      create function edition_file_frozen() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from edition where id = coalesce(new.edition_id, old.edition_id) and published_at is not null) then
          raise exception '% is refused: the edition is published', tg_op using errcode = '42501';
        end if;
        return coalesce(new, old);
      end $$;
      create trigger frozen before insert or update or delete on edition_file
        for each row execute function edition_file_frozen();
      create trigger no_truncate before truncate on edition execute function refuse_change();
      create trigger no_truncate before truncate on edition_file execute function refuse_change();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table edition_file, edition;
      drop function edition_frozen();
      drop function edition_file_frozen();
    `);
  }
}
