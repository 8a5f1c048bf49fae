import { ROLES } from '../../src/access/index.js';
import { JOINT_PROGRAMME_STATES } from '../../src/allocations/domain/joint-programme.js';
import type { ReservationEntity } from '../../src/allocations/persistence/reservation.entity.js';
import { DECISION_KINDS } from '../../src/committee/domain/decision.js';
import { MEETING_STATES } from '../../src/committee/domain/meeting.workflow.js';
import { SEAT_CATEGORIES } from '../../src/committee/domain/seat-category.js';
import type { DecisionEntity } from '../../src/committee/persistence/decision.entity.js';
import type { RecusalEntity } from '../../src/committee/persistence/meeting.entity.js';
import { ATTACHMENT_KINDS } from '../../src/concept-notes/domain/attachment.js';
import { NOTE_STATES } from '../../src/concept-notes/domain/concept-note.workflow.js';
import { BUDGET_CATEGORIES, SCOPES } from '../../src/concept-notes/domain/note-choices.js';
import { AGREEMENT_STATES } from '../../src/contributions/domain/agreement.js';
import { PLEDGE_STATES } from '../../src/contributions/domain/pledge.js';
import type { PipelineEntryEntity } from '../../src/pipeline/persistence/pipeline-entry.entity.js';
import type { JobState } from '../../src/platform/jobs/job.js';
import { FUND_BASES, FUND_WINDOWS } from '../../src/reference/index.js';
import type { CountryEntity } from '../../src/reference/persistence/country.entity.js';
import { LANGUAGES } from '../../src/words/index.js';
import { TestApp } from '../support/test-app.js';

/** The words of a type; the compiler names one that is missing. */
const words = <Word extends string>(each: Record<Word, true>) => Object.keys(each);

/** What the code takes for a column whose words the database lists. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  'agreement.programming_basis': FUND_BASES,
  'agreement.state': AGREEMENT_STATES,
  'allocation_reservation.state': words<ReservationEntity['state']>({
    held: true,
    taken_back: true,
    allocated: true,
  }),
  'committee_decision.kind': DECISION_KINDS,
  'committee_decision.status': words<DecisionEntity['status']>({
    tentative: true,
    adopted: true,
    taken_back: true,
  }),
  'committee_meeting.state': MEETING_STATES,
  'committee_recusal.basis': words<RecusalEntity['basis']>({ computed: true, declared: true }),
  'committee_seat.category': SEAT_CATEGORIES,
  'concept_note.fund_window': FUND_WINDOWS,
  'concept_note.scope': SCOPES,
  'concept_note.state': NOTE_STATES,
  'concept_note_attachment.kind': ATTACHMENT_KINDS,
  'concept_note_budget_line.category': BUDGET_CATEGORIES,
  'country.kind': words<CountryEntity['kind']>({ state: true, area: true, illustrative: true }),
  'fund_window.programming_basis': FUND_BASES,
  'funding_target.basis': FUND_BASES,
  'job.state': words<JobState>({ queued: true, running: true, done: true, failed: true }),
  'joint_programme.state': JOINT_PROGRAMME_STATES,
  'person.language': [...LANGUAGES.keys()],
  'pipeline_entry.left_because': words<NonNullable<PipelineEntryEntity['leftBecause']>>({
    allocated: true,
    removed: true,
    withdrawn: true,
  }),
  'pledge.state': PLEDGE_STATES,
  'role_grant.role': ROLES,
};

/** Their rows come with migrations; no code knows their words. */
const REFERENCE = ['country.region_code', 'un_region.level'];

const CHECKS = `
  select conrelid::regclass || '.' || (regexp_match(definition, '^CHECK \\(\\((\\w+) = ANY \\(ARRAY\\['))[1] as column,
         array(select m[1] from regexp_matches(definition, '''([^'']+)''', 'g') m) as words
    from pg_constraint, pg_get_constraintdef(oid) definition
   where contype = 'c' and connamespace = 'public'::regnamespace
     and definition ~ '^CHECK \\(\\(\\w+ = ANY \\(ARRAY\\[[^]]*\\]\\)\\)\\)$'`;

describe('a column that holds one word of a list', () => {
  let app: TestApp;
  let checks: { column: string; words: string[] }[];

  beforeAll(async () => {
    app = await TestApp.start();
    checks = (await app.database.query<{ column: string; words: string[] }>(CHECKS)).rows;
  });
  afterAll(() => app.stop());

  it('is listed here', () => {
    const columns = checks.map(({ column }) => column).filter((column) => !REFERENCE.includes(column));
    expect(columns.toSorted()).toEqual(Object.keys(CHOICES).toSorted());
  });

  it.each(Object.entries(CHOICES))(
    'takes the same words in the database as in the code: %s',
    (name, said) => {
      const there = checks.find(({ column }) => column === name)!.words;
      expect(there.toSorted()).toEqual([...said].toSorted());
    },
  );
});
