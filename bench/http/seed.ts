import type pg from 'pg';
import { hashPassword } from '../../src/identity/domain/password.js';

/** Whom the measured requests come from. */
export const READER = { email: 'fmu@bench.example', password: 'bench-of-the-fund' };

/**
 * Fills a migrated, empty database with this many concept notes of realistic size and everything that hangs on them; three
 * in ten stand in the pipeline, of which one in a hundred in the window for regional reviews. The same notes every time, but
 * for their ids. Constraints and triggers stay on.
 */
export async function seedNotes(db: pg.Client, notes: number): Promise<void> {
  await db.query(SOURCES);
  await db.query(`insert into person (id, email, name, created_at, password_hash)
    values (uuidv7(), '${READER.email}', 'Fund manager', now(), '${await hashPassword(READER.password)}')`);
  await db.query(`insert into role_grant (id, person_id, role) select uuidv7(), id, 'fmu' from person`);
  await db.query(FACTS, [notes]);
  await db.query(CONTENT);
  await db.query('create index on seed_content (id)');
  for (const statement of [...NOTES, ...MEETING, PIPELINE]) await db.query(statement);
  await db.query('drop table seed_content, seed_fact, seed_words, seed_paragraph');
  await db.query('vacuum analyze');
}

/** A number below `limit` that depends on the two numbers alone. */
const pick = (a: string, b: string | number, limit: string | number) =>
  `(abs(hashint4extended(${a}, ${b})) % ${limit})::int`;

/** 3,000 words of two to four syllables, and 400 paragraphs of 80 to 160 of them. */
const SOURCES = `
  create table seed_words as
    select w as n, string_agg((string_to_array(
        'mi gra tion pro tec po li cy re gu lar do nor ac cess fund co un try part ner ship so cial', ' '))
        [1 + ${pick('w', 's', 24)}], '' order by s) as word
      from generate_series(0, 2999) w, lateral generate_series(1, 2 + ${pick('w', 0, 3)}) s group by w;
  alter table seed_words add primary key (n);
  create table seed_paragraph as
    select p as n, initcap(left(string_agg(word, ' ' order by k), 1)) ||
        substr(string_agg(word, ' ' order by k), 2) || '.' as text
      from generate_series(0, 399) p cross join lateral generate_series(1, 80 + ${pick('p', 0, 81)}) k
      join seed_words on n = ${pick('p', 'k', 3000)} group by p;
  alter table seed_paragraph add primary key (n);
`;

/** What each note is about. */
const FACTS = `
  create table seed_fact as
  with code_lists as materialized (
    select (select array_agg(alpha3 order by alpha3) from country where kind = 'state') as countries,
           (select array_agg(code order by code) from un_entity) as entities,
           (select array_agg(code order by code) from sdg_target) as targets,
           (select array_agg(code order by position) from guiding_principle) as principles
  ), facts as (
    select i, make_date(2019, 9, 1) + i % 420 as first_day,
        (array['draft', 'submitted', 'submitted', 'returned', 'ineligible', 'under_review', 'under_review', 'under_review',
          'in_pipeline', 'in_pipeline', 'in_pipeline', 'in_pipeline', 'in_pipeline', 'in_pipeline', 'deferred', 'not_retained',
          'not_retained', 'removed', 'removed', 'withdrawn'])[1 + i % 20] as state,
        1 + ${pick('i', 1, 5)} as area, 12 + 6 * ${pick('i', 2, 5)} as months,
        (select array_agg(distinct countries[1 + ${pick('i', '10 + k', 'cardinality(countries)')}])
          from generate_series(1, case when i % 5 = 0 then 3 else 1 end) k) as countries,
        (select array_agg(distinct entities[1 + ${pick('i', '20 + k', 'cardinality(entities)')}])
          from generate_series(1, 1 + i % 4) k) as entities,
        (select array_agg(distinct 1 + ${pick('i', '30 + k', 23)}) from generate_series(1, 3) k) as objectives,
        (select array_agg(distinct targets[1 + ${pick('i', '40 + k', 'cardinality(targets)')}])
          from generate_series(1, 3) k) as targets,
        principles[1:2 + i % 3] as principles,
        (select string_agg(word, ' ' order by k) from generate_series(1, 5 + i % 6) k
          join seed_words on n = ${pick('i', '50 + k', 3000)}) as words
      from generate_series(1, $1::int) i, code_lists
  )
  select uuidv7(first_day + interval '9 hours' - now()) as id, 'CN-2020-' || lpad(i::text, 5, '0') as reference, f.*,
      upper(left(words, 1)) || substr(words, 2) as title,
      case when i % 320 = 8
then 'regional-reviews' else 'joint-programmes' end as window_code,
      case when state = 'draft' then 0 else 1 end as version,
      case when cardinality(countries) = 1 then 'country' else 'multi-country' end as scope,
      first_day + make_interval(days => 30 + i % 60, secs => i) as changed_at,
      (100000 + 1000 * ${pick('i', 3, 900)})::numeric(18, 2) as share
    from facts f`;

/** The notes as their authors wrote them: some 1,000 words each. */
const CONTENT = `
  create table seed_content as
  select f.*, share * cardinality(entities) as requested, jsonb_build_object(
      'title', title, 'window', window_code, 'countries', to_jsonb(countries), 'scope', scope, 'region', null,
      'residentCoordinator', 'Resident Coordinator', 'submittingTeam', 'United Nations Country Team',
      'conveningEntity', entities[1], 'primaryArea', area, 'otherAreas', jsonb_build_array(),
      'objectives', to_jsonb(objectives), 'sdgTargets', to_jsonb(targets), 'durationMonths', months,
      'entityBudgets', (select jsonb_agg(jsonb_build_object('entity', e,
        'amount', jsonb_build_object('amount', share::text, 'currency', 'USD'))) from unnest(entities) e),
      'genderMarker', jsonb_build_object('score', 2, 'justification', paragraph(60)),
      'humanRightsMarker', jsonb_build_object('score', 'A', 'justification', paragraph(61)),
      'covidDimension', paragraph(62),
      'narrative', jsonb_build_object('context', paragraph(63), 'results', paragraph(64),
        'wholeOfGovernment', paragraph(65), 'wholeOfSociety', paragraph(66), 'migrantParticipation', paragraph(67),
        'sustainability', paragraph(68)),
      'nationalPartners', jsonb_build_array(jsonb_build_object('name', 'Ministry of Interior', 'kind', 'government'),
        jsonb_build_object('name', 'State Statistical Office', 'kind', 'government')),
      'justifications', jsonb_build_array()) as content
    from seed_fact f`.replaceAll(
  /paragraph\((\d+)\)/g,
  (_call, part: string) => `(select text from seed_paragraph where n = ${pick('i', part, 400)})`,
);

const part = (table: string, columns: string, values: string, list: string) =>
  `insert into concept_note_${table} (note_id, ${columns}, position)
     select f.id, ${values}, x.position from seed_content f, unnest(f.${list}) with ordinality as x (value, position)`;

// The content is unpacked once, in a select of its own, and not again for every country that the search text may name.
const NOTES = [
  `insert into concept_note_counter (year, last) select 2020, count(*) from seed_content`,
  `insert into concept_note (id, reference, state, state_since, version, revision, window_code, title, sort_title, scope,
     convening_entity, primary_area, duration_months, requested, content, search, created_at, created_by, submitted_at, updated_at,
     written_by, written_by_name)
   select f.id, reference, state, changed_at, version, 1 + i % 7, window_code, title, left(lower(title), 60), scope,
     entities[1], area, months, requested, content - array['title', 'window', 'countries', 'scope', 'conveningEntity', 'primaryArea',
       'otherAreas', 'objectives', 'sdgTargets', 'durationMonths', 'entityBudgets'], concept_note_search(reference, (select content || '{}')),
     first_day, p.id, case when version > 0 then first_day + interval '10 days' end, changed_at, p.id, p.name
   from seed_content f, person p order by hashint4(i)`,
  part('country', 'country', 'x.value', 'countries'),
  part('entity', 'entity, amount', 'x.value, f.share', 'entities'),
  part('objective', 'objective', 'x.value', 'objectives'),
  part('principle', 'principle, how', `x.value, 'Rights are the yardstick of every output.'`, 'principles'),
  part('sdg_target', 'target', 'x.value', 'targets'),
  ...['staff', 'travel', 'indirect'].map((category, position) =>
    part(
      'budget_line',
      'category, entity, amount',
      `'${category}', x.value, f.share / 3`,
      'entities',
    ).replace('x.position from', `3 * x.position + ${position} from`),
  ),
  `insert into concept_note_version (note_id, number, content, requested, submitted_at, submitted_by, submitted_by_name)
   select f.id, version, content, requested, first_day + interval '10 days', p.id, p.name
     from seed_content f, person p where version > 0`,
  `insert into concept_note_transition (note_id, verb, from_state, to_state, version, on_date, at, by_id, by_name)
   select f.id, 'submit', 'draft', 'submitted', 1, first_day + 10, first_day + interval '10 days', p.id, p.name
     from seed_content f, person p where version > 0`,
];

/** One adopted meeting whose decision stands behind every entry of the pipeline. */
const MEETING = [
  `insert into committee_meeting (id, number, title, held_on, state, opened_at, created_at)
   values (uuidv7(), 1, 'Steering Committee', '2021-01-15', 'open', '2021-01-15 09:00Z', '2021-01-05 09:00Z')`,
  `insert into committee_decision (id, meeting_id, number, kind, status, effective_on, recorded_by, recorded_at, settled_at)
   select uuidv7(), m.id, 1, 'add_to_pipeline', 'tentative', m.held_on, p.id, m.opened_at, null
     from committee_meeting m, person p`,
  `insert into committee_decision_item (id, decision_id, position, concept_note_id, note_version, tentative)
   select uuidv7(), d.id, row_number() over (order by f.reference), f.id, f.version, false
     from seed_content f, committee_decision d where f.state in ('in_pipeline', 'removed')`,
  `update committee_decision set status = 'adopted', settled_at = recorded_at`,
  `update committee_meeting set state = 'adopted', adopted_at = opened_at, adopted_by = (select id from person),
     quorum_needed = 4, seats_filled = 7, seats_present = 7`,
];

/** Open entries, and those of notes that were taken out again. */
const PIPELINE = `
  insert into pipeline_entry (id, concept_note_id, note_version, window_code, reference, title, countries, primary_area,
    entities, requested, duration_months, entered_on, entered_by, left_on, left_because)
  select uuidv7(), f.id, version, window_code, reference, title, countries, area, entities, requested, months,
    d.effective_on, d.id, case when state = 'removed' then date '2021-06-01' end,
    case when state = 'removed' then 'removed' end
  from seed_content f, committee_decision d where state in ('in_pipeline', 'removed') order by hashint4(f.i)`;
