import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NoteLifecycle } from '../concept-notes/index.js';
import { DecisionEffects } from './decision-effects.js';
import type { DecisionEffect, Settled } from './domain/decision-effect.js';

/** What decisions do to the life of a note, where no money is involved; the verbs are named like the kinds. */
@Injectable()
export class NoteEffects implements DecisionEffect, OnModuleInit {
  readonly kinds = ['add_to_pipeline', 'remove_from_pipeline', 'not_retain', 'defer'] as const;

  constructor(
    private readonly effects: DecisionEffects,
    private readonly lifecycle: NoteLifecycle,
  ) {}

  onModuleInit(): void {
    this.effects.register(this);
  }

  async adopt({ kind, items, on, decisionId }: Settled): Promise<void> {
    for (const { conceptNoteId, reason } of items) {
      if (conceptNoteId === null) throw new Error(`a decision of kind ${kind} without a note`);
      await this.lifecycle.apply({
        noteId: conceptNoteId,
        verb: kind as (typeof this.kinds)[number],
        on,
        reason,
        decisionId,
      });
    }
  }
}
