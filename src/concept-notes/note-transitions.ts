import { Injectable } from '@nestjs/common';
import type { LoggedTransition } from './persistence/transition-log.js';

/** A step that a note has just taken, inside the unit of work that takes it. */
export type NoteTransitioned = Readonly<Omit<LoggedTransition, 'by'>> & { readonly reference: string };

/** Called after the step is written and before the commit; whatever it throws undoes the step. */
export type TransitionListener = (step: NoteTransitioned) => Promise<void>;

/** Lets the modules above react to the steps of notes in the same transaction; register in `onModuleInit`. */
@Injectable()
export class NoteTransitions {
  private readonly listeners: TransitionListener[] = [];

  /** Listeners run in the order of registration. */
  onTransition(listener: TransitionListener): void {
    this.listeners.push(listener);
  }

  async announce(step: NoteTransitioned): Promise<void> {
    for (const listener of this.listeners) await listener(step);
  }
}
