import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People and their credentials, the audit chain, idempotency keys and the job table. */
export class Foundation1700000001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create extension if not exists pg_trgm`);
    await db.query(`create extension if not exists unaccent`);
    await db.query(`create extension if not exists btree_gist`);
    await db.query(`
      create table person (
        id uuid primary key,
        email text not null check (email = lower(email) and length(email) between 3 and 254),
        name text not null check (length(name) between 1 and 200),
        language text not null default 'en' check (language in ('en', 'fr', 'es')),
        password_hash text,
        active boolean not null default true,
        created_at timestamptz not null,
        constraint person_email_unique unique (email)
      );
      create table role_grant (
        id uuid primary key,
        person_id uuid not null references person (id),
        role text not null check (role in ('country_team', 'resident_coordinator', 'fmu', 'reviewer', 'committee_member',
          'committee_chair', 'donor', 'administrative_agent', 'auditor', 'admin')),
        countries text[],
        donor_id uuid,
        constraint role_grant_unique unique (person_id, role),
        constraint country_roles_have_countries check (
          (role in ('country_team', 'resident_coordinator')) = (countries is not null)),
        constraint countries_not_empty check (countries is null or cardinality(countries) > 0),
        constraint donor_role_has_donor check ((role = 'donor') = (donor_id is not null))
      );
      create table session (
        id uuid primary key,
        person_id uuid not null references person (id),
        token_hash bytea not null unique check (length(token_hash) = 32),
        created_at timestamptz not null,
        expires_at timestamptz not null,
        ended_at timestamptz
      );
      create index session_person on session (person_id);
      create table api_token (
        id uuid primary key,
        person_id uuid not null references person (id),
        name text not null check (length(name) between 1 and 100),
        token_hash bytea not null unique check (length(token_hash) = 32),
        created_at timestamptz not null,
        expires_at timestamptz,
        revoked_at timestamptz
      );
      create index api_token_person on api_token (person_id);
      create table sign_in_failure (
        id uuid primary key,
        email text not null,
        at timestamptz not null
      );
      create index sign_in_failure_email on sign_in_failure (email, at);
    `);
    await db.query(`
      create table audit_chain (
        only_row boolean primary key default true check (only_row),
        seq bigint not null,
        hash text not null
      );
      insert into audit_chain (seq, hash) values (0, repeat('0', 64));
      create table audit_event (
        seq bigint primary key,
        content jsonb not null,
        prev_hash text not null,
        hash text not null unique,
        at text generated always as (content ->> 'at') stored,
        action text generated always as (content ->> 'action') stored,
        actor_id text generated always as (content #>> '{actor,id}') stored,
        subject_type text generated always as (content #>> '{subject,type}') stored,
        subject_id text generated always as (content #>> '{subject,id}') stored
      );
      create index audit_event_subject on audit_event (subject_type, subject_id, seq);
      create index audit_event_actor on audit_event (actor_id, seq);
      create index audit_event_action on audit_event (action, seq);

      create function audit_event_chain() returns trigger language plpgsql as $$
      declare head audit_chain;
      begin
        select * into head from audit_chain for update;
        new.seq := head.seq + 1;
        new.prev_hash := head.hash;
        new.hash := encode(sha256(convert_to(head.hash || new.content::text, 'UTF8')), 'hex');
        update audit_chain set seq = new.seq, hash = new.hash;
        return new;
      end $$;
      create trigger audit_event_chain before insert on audit_event for each row execute function audit_event_chain();

      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% on % is refused: its rows are never changed', tg_op, tg_table_name using errcode = '42501';
      end $$;
      create trigger audit_event_append_only before update or delete or truncate on audit_event
        for each statement execute function refuse_change();
    `);
    await db.query(`
      create table idempotency_key (
        person_id uuid not null references person (id),
        key text not null check (length(key) between 1 and 200),
        fingerprint text not null,
        status int,
        headers jsonb,
        body jsonb,
        created_at timestamptz not null,
        primary key (person_id, key)
      );
      create table job (
        id uuid primary key,
        kind text not null,
        subject_id uuid not null,
        state text not null default 'queued' check (state in ('queued', 'running', 'done', 'failed')),
        attempts int not null default 0 check (attempts >= 0),
        run_token uuid,
        lease_until timestamptz,
        due_at timestamptz not null default now(),
        progress jsonb,
        error text,
        created_at timestamptz not null,
        finished_at timestamptz,
        constraint running_has_lease check ((state = 'running') = (run_token is not null and lease_until is not null))
      );
      create index job_open on job (created_at) where state in ('queued', 'running');
      create index job_subject on job (subject_id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table job, idempotency_key, audit_event, audit_chain, sign_in_failure, api_token, session, role_grant, person;
      drop function audit_event_chain();
      drop function refuse_change();
    `);
  }
}
