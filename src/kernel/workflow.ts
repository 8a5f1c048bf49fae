import { conflict } from './domain-error.js';
import { either, type Phrase, say } from './phrase.js';

/** Whether an action is open, and if not, the reason in words for the person. */
export type Verdict = { can: true } | { can: false; because: Phrase };

/** One named verb of a workflow; `guard` looks at the thing and may refuse with a reason. */
export interface Transition<State extends string, Thing> {
  readonly from: readonly State[];
  readonly to: State;
  readonly guard?: (thing: Thing) => Verdict;
}

/** All verbs of one kind of thing in one table; the documentation's diagram is drawn from it. */
export type TransitionTable<State extends string, Verb extends string, Thing> = Readonly<
  Record<Verb, Transition<State, Thing>>
>;

/** A workflow: states, verbs between them, and guards that answer with reasons. */
export class Workflow<State extends string, Verb extends string, Thing extends { state: State }> {
  readonly verbs: readonly Verb[];

  constructor(
    /** What the thing and its states are called in sentences: a noun, and what follows "This concept note is". */
    private readonly words: { noun: Phrase; states: Readonly<Record<State, Phrase>> },
    readonly initial: State,
    readonly table: TransitionTable<State, Verb, Thing>,
  ) {
    this.verbs = Object.keys(table) as Verb[];
  }

  /** May this verb be applied to the thing now? */
  check(thing: Thing, verb: Verb): Verdict {
    const transition = this.table[verb];
    if (!transition.from.includes(thing.state)) {
      return {
        can: false,
        because: say`You cannot do this while the ${this.words.noun} is ${this.stateIn(thing.state)}. It must be ${either(transition.from.map((state) => this.stateIn(state)))}.`,
      };
    }
    return transition.guard?.(thing) ?? { can: true };
  }

  /** The state as it stands in a sentence. */
  stateIn(state: State): Phrase {
    return this.words.states[state];
  }

  /** The state after the verb; throws 409 `TRANSITION_NOT_ALLOWED` with the reason. */
  next(thing: Thing, verb: Verb): State {
    const verdict = this.check(thing, verb);
    if (!verdict.can) {
      throw conflict('TRANSITION_NOT_ALLOWED', verdict.because, { state: thing.state, verb });
    }
    return this.table[verb].to;
  }

  /** States that can be reached from the initial one; a test demands that these are all. */
  reachable(): Set<State> {
    const seen = new Set<State>([this.initial]);
    for (let grew = true; grew;) {
      grew = false;
      for (const verb of this.verbs) {
        const { from, to } = this.table[verb];
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
    for (const verb of this.verbs) {
      for (const from of this.table[verb].from) lines.push(`  ${from} --> ${this.table[verb].to}: ${verb}`);
    }
    return lines.join('\n');
  }
}
