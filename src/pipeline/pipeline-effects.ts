import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type DecisionEffect, DecisionEffects, type Settled } from '../committee/index.js';
import { NoteFacts, NoteTransitions } from '../concept-notes/index.js';
import { newId } from '../kernel/index.js';
import { Clock } from '../platform/clock/clock.js';
import { PipelineEntriesRepository } from './persistence/pipeline-entries.repository.js';

/** Keeps the pipeline in step with adopted decisions, and with notes that are withdrawn. */
@Injectable()
export class PipelineEffects implements DecisionEffect, OnModuleInit {
  readonly kinds = ['add_to_pipeline', 'remove_from_pipeline', 'allocate'] as const;

  constructor(
    private readonly effects: DecisionEffects,
    private readonly transitions: NoteTransitions,
    private readonly notes: NoteFacts,
    private readonly entries: PipelineEntriesRepository,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.effects.register(this);
    this.transitions.onTransition(async ({ noteId, verb, on }) => {
      if (verb === 'withdraw')
        await this.entries.leave({ noteId, on, because: 'withdrawn', decisionId: null });
    });
  }

  async adopt(decision: Settled): Promise<void> {
    const { kind, on, decisionId } = decision;
    const ids = decision.items.flatMap((item) => item.conceptNoteId ?? []);
    if (kind === 'add_to_pipeline') {
      const notes = await this.notes.byIds(ids);
      for (const note of notes.values()) {
        await this.entries.enter({ id: newId(this.clock.now()), note, on, decisionId });
      }
      return;
    }
    const because = kind === 'allocate' ? 'allocated' : 'removed';
    for (const noteId of ids) await this.entries.leave({ noteId, on, because, decisionId });
  }
}
