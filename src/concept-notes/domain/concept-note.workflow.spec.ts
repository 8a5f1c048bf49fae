import { PERMISSIONS, ROLES, roleHolds } from '../../access/index.js';
import { COMMITTEE_VERBS, NOTE_STATES, noteWorkflow, PERSON_VERBS } from './concept-note.workflow.js';
import { VERB_RULES } from './note-policy.js';

/** The law (domain: Life of a concept note), written out once more by hand: from, verb, to. */
const LIFE = `
  draft submit submitted              returned submit submitted
  submitted return returned           submitted declare_ineligible ineligible
  submitted accept_for_review under_review  deferred accept_for_review under_review
  under_review add_to_pipeline in_pipeline  under_review defer deferred
  under_review not_retain not_retained      deferred not_retain not_retained
  in_pipeline remove_from_pipeline removed  in_pipeline allocate allocated
  draft withdraw withdrawn            submitted withdraw withdrawn   returned withdraw withdrawn
  under_review withdraw withdrawn     deferred withdraw withdrawn    in_pipeline withdraw withdrawn`
  .trim()
  .split(/\s+/);

describe('the workflow of concept notes', () => {
  it('allows the transitions of the law and no others', () => {
    const expected = new Set<string>();
    for (let at = 0; at < LIFE.length; at += 3) expected.add(LIFE.slice(at, at + 3).join(' '));
    const actual = NOTE_STATES.flatMap((state) =>
      noteWorkflow.verbs
        .filter((verb) => noteWorkflow.check({ state }, verb).can)
        .map((verb) => `${state} ${verb} ${noteWorkflow.table[verb].to}`),
    );
    expect(new Set(actual)).toEqual(expected);
  });

  it('reaches every state', () => {
    expect([...noteWorkflow.reachable()].sort()).toEqual([...NOTE_STATES].sort());
  });

  it('gives every step either to people with a permission or to the committee', () => {
    expect([...PERSON_VERBS, ...COMMITTEE_VERBS].sort()).toEqual([...noteWorkflow.verbs].sort());
    for (const verb of PERSON_VERBS) {
      const { permission } = VERB_RULES[verb];
      expect(PERMISSIONS).toHaveProperty([permission]);
      expect(ROLES.some((role) => roleHolds(role, permission))).toBe(true);
    }
    expect(ROLES.filter((role) => roleHolds(role, VERB_RULES.submit.permission))).toEqual([
      'resident_coordinator',
    ]);
  });

  it('says why a step is not open', () => {
    const verdict = noteWorkflow.check({ state: 'allocated' }, 'withdraw');
    expect(verdict.can ? '' : verdict.because.toString()).toContain('This concept note is allocated');
  });
});
