import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Concept notes: the working copy, its frozen versions, and the append-only record around them. */
export class ConceptNotes1700000003000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(noteTables);
    await db.query(contentTables);
    await db.query(recordTables);
    await db.query(search);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table concept_note_comment, concept_note_transition, concept_note_version, concept_note_endorsement,
        concept_note_attachment, concept_note_sdg_target, concept_note_principle, concept_note_objective,
        concept_note_area, concept_note_budget_line, concept_note_entity, concept_note_country, concept_note,
        concept_note_counter;
      drop function concept_note_search(text, jsonb);
      drop function concept_note_words(text);
    `);
  }
}

// `version` is the number of the last submission, 0 before the first; `revision` counts every change and is the ETag.
// `content` holds what is only read with the note; all that is filtered or added up has a column or a table.
const noteTables = `
  create table concept_note_counter (
    year smallint primary key check (year between 1900 and 2999),
    last int not null check (last > 0)
  );
  create table concept_note (
    id uuid primary key,
    reference text not null,
    state text not null check (state in ('draft', 'submitted', 'returned', 'ineligible', 'under_review', 'in_pipeline',
      'deferred', 'not_retained', 'removed', 'allocated', 'withdrawn')),
    state_since timestamptz not null,
    version int not null default 0 check (version >= 0),
    revision int not null default 1 check (revision > 0),
    fund_window text not null check (fund_window in ('joint-programmes', 'regional-reviews')),
    title text check (length(title) <= 300),
    sort_title text not null check (length(sort_title) <= 60),
    scope text check (scope in ('country', 'multi-country', 'regional')),
    convening_entity text references un_entity (code),
    primary_area smallint references thematic_area (number),
    duration_months smallint check (duration_months between 1 and 240),
    requested numeric(18, 2) not null check (requested >= 0),
    content jsonb not null check (jsonb_typeof(content) = 'object'),
    search tsvector not null,
    created_at timestamptz not null,
    created_by uuid not null references person (id),
    submitted_at timestamptz,
    updated_at timestamptz not null,
    constraint concept_note_reference_unique unique (reference),
    constraint concept_note_reference_form check (reference ~ '^CN-[0-9]{4}-[0-9]{4,}$'),
    constraint concept_note_submitted_has_version check (state in ('draft', 'withdrawn') or version > 0),
    constraint concept_note_draft_has_no_version check (state <> 'draft' or version = 0),
    constraint concept_note_version_has_date check ((version > 0) = (submitted_at is not null))
  );
  create index concept_note_updated on concept_note (updated_at, id);
  create index concept_note_submitted on concept_note (coalesce(submitted_at, '1900-01-01 00:00:00+00'), id);
  create index concept_note_title on concept_note (sort_title, id);
  create index concept_note_requested on concept_note (requested, id);
  create index concept_note_state on concept_note (state, updated_at);
  create index concept_note_search on concept_note using gin (search);
`;

const contentTables = `
  create table concept_note_country (
    note_id uuid not null references concept_note (id),
    country text not null references country (alpha3),
    position smallint not null,
    primary key (note_id, country)
  );
  create index concept_note_country_country on concept_note_country (country, note_id);
  create table concept_note_entity (
    note_id uuid not null references concept_note (id),
    entity text not null references un_entity (code),
    amount numeric(18, 2) not null check (amount >= 0),
    position smallint not null,
    primary key (note_id, entity)
  );
  create index concept_note_entity_entity on concept_note_entity (entity, note_id);
  create table concept_note_budget_line (
    note_id uuid not null references concept_note (id),
    category text not null check (category in ('staff', 'supplies', 'equipment', 'contractual_services', 'travel',
      'transfers_grants', 'general_operating', 'indirect')),
    entity text not null references un_entity (code),
    amount numeric(18, 2) not null check (amount >= 0),
    position smallint not null,
    primary key (note_id, category, entity)
  );
  -- The areas that a note touches beside its primary one.
  create table concept_note_area (
    note_id uuid not null references concept_note (id),
    area smallint not null references thematic_area (number),
    position smallint not null,
    primary key (note_id, area)
  );
  create index concept_note_area_area on concept_note_area (area, note_id);
  create table concept_note_objective (
    note_id uuid not null references concept_note (id),
    objective smallint not null references gcm_objective (number),
    position smallint not null,
    primary key (note_id, objective)
  );
  create index concept_note_objective_objective on concept_note_objective (objective, note_id);
  create table concept_note_principle (
    note_id uuid not null references concept_note (id),
    principle text not null references guiding_principle (code),
    how text,
    position smallint not null,
    primary key (note_id, principle)
  );
  create table concept_note_sdg_target (
    note_id uuid not null references concept_note (id),
    target text not null references sdg_target (code),
    position smallint not null,
    primary key (note_id, target)
  );
  create table concept_note_attachment (
    id uuid primary key,
    note_id uuid not null references concept_note (id),
    kind text not null check (kind in ('endorsement', 'other')),
    filename text not null check (length(filename) between 1 and 200),
    media_type text not null,
    bytes bytea not null check (length(bytes) between 1 and 700000),
    sha256 text not null check (sha256 = encode(sha256(bytes), 'hex')),
    uploaded_at timestamptz not null,
    uploaded_by uuid not null references person (id),
    uploaded_by_name text not null,
    unique (id, note_id)
  );
  create index concept_note_attachment_note on concept_note_attachment (note_id, uploaded_at);
  create table concept_note_endorsement (
    note_id uuid not null references concept_note (id),
    country text not null references country (alpha3),
    attachment_id uuid not null,
    position smallint not null,
    primary key (note_id, country),
    foreign key (attachment_id, note_id) references concept_note_attachment (id, note_id)
  );
`;

const recordTables = `
  create table concept_note_version (
    note_id uuid not null references concept_note (id),
    number int not null check (number > 0),
    content jsonb not null,
    requested numeric(18, 2) not null check (requested >= 0),
    submitted_at timestamptz not null,
    submitted_by uuid not null references person (id),
    submitted_by_name text not null,
    primary key (note_id, number)
  );
  create table concept_note_transition (
    seq bigint generated always as identity primary key,
    note_id uuid not null references concept_note (id),
    verb text not null,
    from_state text not null,
    to_state text not null,
    version int not null,
    on_date date not null,
    at timestamptz not null,
    by_id uuid references person (id),
    by_name text,
    reason text,
    decision_id uuid
  );
  create index concept_note_transition_note on concept_note_transition (note_id, seq);
  create table concept_note_comment (
    seq bigint generated always as identity primary key,
    id uuid not null unique,
    note_id uuid not null references concept_note (id),
    author_id uuid not null references person (id),
    author_name text not null,
    text text not null check (length(text) between 1 and 5000),
    at timestamptz not null
  );
  create index concept_note_comment_note on concept_note_comment (note_id, seq);

  create trigger concept_note_version_append_only before update or delete or truncate on concept_note_version
    for each statement execute function refuse_change();
  create trigger concept_note_transition_append_only before update or delete or truncate on concept_note_transition
    for each statement execute function refuse_change();
  create trigger concept_note_comment_append_only before update or delete or truncate on concept_note_comment
    for each statement execute function refuse_change();
  create trigger concept_note_attachment_append_only before update or delete or truncate on concept_note_attachment
    for each statement execute function refuse_change();
`;

// Hyphens and the like become blanks first: the parser would read CN-2020-0017 as the numbers -2020 and -17. No stemming:
// notes come in several languages, and searches match the beginnings of words.
const search = `
  create function concept_note_words(words text) returns text language sql stable as $$
    select translate(unaccent(coalesce(words, '')), '-/_.''’', '      ')
  $$;
  create function concept_note_search(reference text, content jsonb) returns tsvector language sql stable as $$
    select setweight(to_tsvector('simple', concept_note_words(concat_ws(' ', reference, content ->> 'title'))), 'A')
      || setweight(to_tsvector('simple', concept_note_words(concat_ws(' ',
           (select string_agg(concat_ws(' ', c.alpha3, c.name_en, c.name_fr, c.name_es), ' ') from country c
             where content -> 'countries' ? c.alpha3),
           (select string_agg(concat_ws(' ', e.code, e.name_en), ' ') from un_entity e
             where content ->> 'conveningEntity' = e.code
                or content -> 'entityBudgets' @> jsonb_build_array(jsonb_build_object('entity', e.code))),
           content ->> 'region', content ->> 'submittingTeam'))), 'B')
      || setweight(to_tsvector('simple', concept_note_words(concat_ws(' ',
           (select string_agg(value, ' ') from jsonb_each_text(content -> 'narrative')),
           (select string_agg(value ->> 'name', ' ') from jsonb_array_elements(content -> 'nationalPartners')),
           content ->> 'covidDimension'))), 'C')
  $$;
`;
