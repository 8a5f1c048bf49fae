import { readFileSync } from 'node:fs';
import { PERMISSIONS, ROLES, roleHolds } from '../../access/index.js';
import {
  COMMITTEE_TRANSITIONS,
  NOTE_STATES,
  noteWorkflow,
  PERSON_TRANSITIONS,
} from './concept-note.workflow.js';
import { TRANSITION_RULES } from './note-policy.js';

/** The law (domain: Life of a concept note), written out once more by hand: from, transition, to. */
const LIFE = `
  draft submit submitted              returned submit submitted
  submitted return returned           submitted declare-ineligible ineligible
  submitted accept-for-review under_review  deferred accept-for-review under_review
  under_review add-to-pipeline in_pipeline  under_review defer deferred
  under_review not-retain not_retained      deferred not-retain not_retained
  in_pipeline remove-from-pipeline removed  in_pipeline allocate allocated
  draft withdraw withdrawn            submitted withdraw withdrawn   returned withdraw withdrawn
  under_review withdraw withdrawn     deferred withdraw withdrawn    in_pipeline withdraw withdrawn`
  .trim()
  .split(/\s+/);

describe('the workflow of concept notes', () => {
  it('allows the transitions of the law and no others', () => {
    const expected = new Set<string>();
    for (let at = 0; at < LIFE.length; at += 3) expected.add(LIFE.slice(at, at + 3).join(' '));
    const actual = NOTE_STATES.flatMap((state) =>
      noteWorkflow.transitions
        .filter((transition) => noteWorkflow.check({ state }, transition).can)
        .map((transition) => `${state} ${transition} ${noteWorkflow.table[transition].to}`),
    );
    expect(new Set(actual)).toEqual(expected);
  });

  it('reaches every state', () => {
    expect([...noteWorkflow.reachable()].sort()).toEqual([...NOTE_STATES].sort());
  });

  it('gives every step either to people with a permission or to the committee', () => {
    expect([...PERSON_TRANSITIONS, ...COMMITTEE_TRANSITIONS].sort()).toEqual(
      [...noteWorkflow.transitions].sort(),
    );
    for (const transition of PERSON_TRANSITIONS) {
      const { permission } = TRANSITION_RULES[transition];
      expect(PERMISSIONS).toHaveProperty([permission]);
      expect(ROLES.some((role) => roleHolds(role, permission))).toBe(true);
    }
    expect(ROLES.filter((role) => roleHolds(role, TRANSITION_RULES.submit.permission))).toEqual([
      'resident_coordinator',
    ]);
  });

  it('has a route for every step of people, with its permission', () => {
    const { paths } = JSON.parse(readFileSync(new URL('../../../openapi.json', import.meta.url), 'utf8')) as {
      paths: Record<string, { post?: { 'x-permission': string } }>;
    };
    for (const transition of PERSON_TRANSITIONS) {
      const route = paths[`/api/v1/concept-notes/{id}/transitions/${transition}`];
      expect([transition, route?.post?.['x-permission']]).toEqual([
        transition,
        TRANSITION_RULES[transition].permission,
      ]);
    }
  });

  it('says why a step is not open', () => {
    const verdict = noteWorkflow.check({ state: 'allocated' }, 'withdraw');
    expect(verdict.can ? '' : verdict.because.toString()).toContain('the concept note is funded');
  });
});
