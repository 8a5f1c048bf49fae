import { conflict } from './domain-error.js';
import { either, type Phrase, say } from './phrase.js';

/** Whether an action is allowed, and if not, the reason as a sentence for the person. */
export type Verdict = { can: true } | { can: false; because: Phrase };

/** One transition of a workflow; `guard` looks at the thing and can refuse with a reason. */
export interface Transition<State extends string, Thing> {
  readonly from: readonly State[];
  readonly to: State;
  readonly guard?: (thing: Thing) => Verdict;
}

/** All transitions of one kind of thing in one table, by name in kebab-case; the documentation's diagram is drawn from it. */
export type TransitionTable<State extends string, Name extends string, Thing> = Readonly<
  Record<Name, Transition<State, Thing>>
>;

/** A workflow: states, transitions between them, and guards that answer with reasons. */
export class Workflow<State extends string, Name extends string, Thing extends { state: State }> {
  readonly transitions: readonly Name[];

  constructor(
    /** What the thing and its states are called in sentences: a noun, and what follows "This concept note is". */
    private readonly words: { noun: Phrase; states: Readonly<Record<State, Phrase>> },
    readonly initial: State,
    readonly table: TransitionTable<State, Name, Thing>,
  ) {
    this.transitions = Object.keys(table) as Name[];
  }

  /** Can the thing make this transition now? */
  check(thing: Thing, transition: Name): Verdict {
    const { from, guard } = this.table[transition];
    if (!from.includes(thing.state)) {
      return {
        can: false,
        because: say`You cannot do this while the ${this.words.noun} is ${this.stateIn(thing.state)}. It must be ${either(from.map((state) => this.stateIn(state)))}.`,
      };
    }
    return guard?.(thing) ?? { can: true };
  }

  /** The state as a phrase for a sentence. */
  stateIn(state: State): Phrase {
    return this.words.states[state];
  }

  /** The state after the transition; throws 409 `TRANSITION_NOT_ALLOWED` with the reason. */
  next(thing: Thing, transition: Name): State {
    const verdict = this.check(thing, transition);
    if (!verdict.can) {
      throw conflict('TRANSITION_NOT_ALLOWED', verdict.because, { state: thing.state, transition });
    }
    return this.table[transition].to;
  }

  /** States that can be reached from the initial one; a test demands that these are all. */
  reachable(): Set<State> {
    const seen = new Set<State>([this.initial]);
    for (let grew = true; grew;) {
      grew = false;
      for (const transition of this.transitions) {
        const { from, to } = this.table[transition];
        if (!seen.has(to) && from.some((state) => seen.has(state))) {
          seen.add(to);
          grew = true;
        }
      }
    }
    return seen;
  }

  /** A Mermaid state diagram of the table, for the documentation. */
  diagram(): string {
    const lines = [`stateDiagram-v2`, `  [*] --> ${this.initial}`];
    for (const transition of this.transitions) {
      for (const from of this.table[transition].from)
        lines.push(`  ${from} --> ${this.table[transition].to}: ${transition}`);
    }
    return lines.join('\n');
  }
}
