import { DomainError } from './domain-error.js';
import { say } from './phrase.js';
import { Workflow } from './workflow.js';

type State = 'draft' | 'sent' | 'read' | 'lost' | 'shredded';
interface Letter {
  state: State;
  stamped: boolean;
}

const letters = new Workflow<State, 'send' | 'return' | 'open' | 'shred', Letter>(
  {
    noun: say`letter`,
    states: {
      draft: say`drafted`,
      sent: say`sent`,
      read: say`read`,
      lost: say`lost`,
      shredded: say`shredded`,
    },
  },
  'draft',
  {
    send: {
      from: ['draft'],
      to: 'sent',
      guard: ({ stamped }) => (stamped ? { can: true } : { can: false, because: say`It has no stamp.` }),
    },
    return: { from: ['sent', 'read'], to: 'draft' },
    open: { from: ['sent'], to: 'read' },
    shred: { from: ['lost', 'read'], to: 'shredded' },
  },
);

const letter = (state: State, stamped = true): Letter => ({ state, stamped });

describe('a workflow', () => {
  it('allows a transition from each of its states and from no other', () => {
    const open = (transition: 'send' | 'return' | 'open') =>
      (['draft', 'sent', 'read', 'lost'] as const).filter(
        (state) => letters.check(letter(state), transition).can,
      );
    expect([open('send'), open('return'), open('open')]).toEqual([['draft'], ['sent', 'read'], ['sent']]);
  });

  it('says which states would do', () => {
    const verdict = letters.check(letter('draft'), 'return');
    const because = verdict.can ? '' : String(verdict.because);
    expect(because).toContain('letter');
    expect(because).toContain('drafted');
    expect(because).toContain('sent or read');
  });

  it('asks the guard, after the state', () => {
    const refused = letters.check(letter('draft', false), 'send');
    expect(refused.can ? '' : String(refused.because)).toBe('It has no stamp.');
    const elsewhere = letters.check(letter('read', false), 'send');
    expect(elsewhere.can ? '' : String(elsewhere.because)).not.toBe('It has no stamp.');
  });

  it('leads to the next state or refuses with state and transition', () => {
    expect(letters.next(letter('sent'), 'open')).toBe('read');
    const refuse = () => letters.next(letter('lost'), 'open');
    expect(refuse).toThrow(DomainError);
    expect(refuse).toThrow(
      expect.objectContaining({
        kind: 'conflict',
        code: 'TRANSITION_NOT_ALLOWED',
        extra: { state: 'lost', transition: 'open' },
      }),
    );
  });

  it('finds the states that can be reached, over several transitions', () => {
    expect([...letters.reachable()].toSorted()).toEqual(['draft', 'read', 'sent', 'shredded']);
  });

  it('is drawn with each arrow', () => {
    expect(letters.diagram().split('\n')).toEqual([
      'stateDiagram-v2',
      '  [*] --> draft',
      '  draft --> sent: send',
      '  sent --> draft: return',
      '  read --> draft: return',
      '  sent --> read: open',
      '  lost --> shredded: shred',
      '  read --> shredded: shred',
    ]);
  });
});
