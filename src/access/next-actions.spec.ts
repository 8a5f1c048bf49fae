import { say, Workflow } from '../kernel/index.js';
import { Actor, type Grant } from './actor.js';
import { type ActionRules, nextActions, nextTransitions } from './next-actions.js';

interface Note {
  state: 'draft' | 'sent';
  countries: string[];
  whole: boolean;
}

const workflow = new Workflow<Note['state'], 'send' | 'take-back', Note>(
  { noun: say`note`, states: { draft: say`draft`, sent: say`sent` } },
  'draft',
  {
    send: {
      from: ['draft'],
      to: 'sent',
      guard: ({ whole }) => (whole ? { can: true } : { can: false, because: say`A part is missing.` }),
    },
    'take-back': { from: ['sent'], to: 'draft' },
  },
);

const RULES: ActionRules<'send' | 'take-back', Note> = {
  send: {
    permission: 'concept-note.submit',
    who: say`the Resident Coordinator`,
    countries: ({ countries }) => countries,
    ready: ({ countries }) =>
      countries.length < 3 ? { can: true } : { can: false, because: say`There are too many countries.` },
  },
  'take-back': { permission: 'concept-note.withdraw', who: say`the country team` },
};

const person = (role: Grant['role'], countries: string[] | null) =>
  new Actor('p', 'P', 'p@example.org', [{ role, countries, donorId: null }], { kind: 'session', id: 's' });
const coordinator = person('resident_coordinator', ['MKD']);
const draft: Note = { state: 'draft', countries: ['MKD'], whole: true };

describe('the transitions that lead on', () => {
  const actions = (note: Note, actor: Actor) => nextTransitions(workflow, RULES, note, actor);

  it('are those of the state, in the order of the table', () => {
    expect(actions(draft, coordinator)).toEqual([{ verb: 'send', allowed: true }]);
    expect(actions({ ...draft, state: 'sent' }, coordinator)).toEqual([{ verb: 'take-back', allowed: true }]);
  });

  it('tell somebody without the permission who takes them, before anything else', () => {
    expect(actions({ ...draft, whole: false }, person('fmu', null))).toEqual([
      { verb: 'send', allowed: false, because: 'Only the Resident Coordinator can do this.' },
    ]);
  });

  it('are for roles that are held for one of the countries', () => {
    const because = 'Only the Resident Coordinator can do this.';
    expect(actions({ ...draft, countries: ['THA'] }, coordinator)).toEqual([
      { verb: 'send', allowed: false, because },
    ]);
    expect(actions({ ...draft, countries: ['THA', 'MKD'] }, coordinator)[0]!.allowed).toBe(true);
    expect(actions({ ...draft, countries: [] }, coordinator)[0]!.allowed).toBe(false);
  });

  it('tell whoever may take them what is not ready yet: the guard first, then the rule', () => {
    const countries = ['MKD', 'THA', 'KEN'];
    expect(actions({ ...draft, countries, whole: false }, coordinator)[0]!.because).toBe(
      'A part is missing.',
    );
    expect(actions({ ...draft, countries }, coordinator)[0]!.because).toBe('There are too many countries.');
  });
});

describe('a transition from several states', () => {
  const door = new Workflow<'open' | 'ajar' | 'shut', 'shut', { state: 'open' | 'ajar' | 'shut' }>(
    { noun: say`door`, states: { open: say`open`, ajar: say`ajar`, shut: say`shut` } },
    'open',
    { shut: { from: ['open', 'ajar'], to: 'shut' } },
  );

  it('leads on from each of them', () => {
    const rules = { shut: { permission: 'fund.read', who: say`everybody` } } as const;
    const from = (state: 'open' | 'ajar' | 'shut') => nextTransitions(door, rules, { state }, coordinator);
    expect([from('open').length, from('ajar').length, from('shut').length]).toEqual([1, 1, 0]);
  });
});

describe('all actions of a table', () => {
  const rules: ActionRules<'edit', Note> = {
    edit: {
      permission: 'concept-note.draft',
      who: say`the country team`,
      open: ({ state }) => (state === 'draft' ? { can: true } : { can: false, because: say`It is sent.` }),
    },
  };

  it('give the reason of the state to everybody, and only then that of the permission', () => {
    const sent: Note = { ...draft, state: 'sent' };
    const closed = [{ verb: 'edit', allowed: false, because: 'It is sent.' }];
    expect(nextActions(rules, sent, coordinator)).toEqual(closed);
    expect(nextActions(rules, sent, person('fmu', null))).toEqual(closed);
    expect(nextActions(rules, draft, coordinator)).toEqual([{ verb: 'edit', allowed: true }]);
    expect(nextActions(rules, draft, person('fmu', null))).toEqual([
      { verb: 'edit', allowed: false, because: 'Only the country team can do this.' },
    ]);
  });
});
