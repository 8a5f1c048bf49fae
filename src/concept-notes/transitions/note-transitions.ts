import { Injectable } from '@nestjs/common';
import type { CommitteeTransition, PersonTransition } from '../domain/concept-note.workflow.js';
import type { LoggedTransition } from '../persistence/transition-log.js';
import type { NoteFact } from '../views/note.facts.js';

type Common = Readonly<Omit<LoggedTransition, 'transition' | 'by' | 'decisionId'>> & {
  readonly reference: string;
};

/** A transition that a person made with a note. */
export interface MadeByPerson extends Common {
  readonly transition: PersonTransition;
  readonly decisionId: null;
}

/** A transition that an adopted decision made with a note; carries the facts of the version that was decided about. */
export interface MadeByDecision extends Common {
  readonly transition: CommitteeTransition;
  readonly decisionId: string;
  readonly note: NoteFact;
}

/** A transition that a note has just made, inside the unit of work that makes it. */
export type NoteTransitioned = MadeByPerson | MadeByDecision;

/**
 * Called after the transitions are written and before the commit; whatever it throws undoes them. All of one call are made
 * together, each with a note of its own, so that a listener can write for all of them in one statement.
 */
export type TransitionListener = (transitions: readonly NoteTransitioned[]) => Promise<void>;

/** Lets the modules above react to the transitions of notes in the same transaction; register in `onModuleInit`. */
@Injectable()
export class NoteTransitions {
  private readonly listeners: TransitionListener[] = [];

  /** Listeners must not depend on one another: nothing is said about their order. */
  onTransition(listener: TransitionListener): void {
    this.listeners.push(listener);
  }

  async announce(transitions: readonly NoteTransitioned[]): Promise<void> {
    for (const listener of this.listeners) await listener(transitions);
  }
}
