import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DecidedTransitions } from '../../concept-notes/index.js';
import { kebabCase } from '../../kernel/index.js';
import { NOTE_DECISION_KINDS, type NoteDecisionKind, notesOf } from '../domain/decision.js';
import type { DecisionEffect } from '../domain/decision-effect.js';
import { DecisionEffects } from './decision-effects.js';

/** What decisions do to notes where no money is involved: the transition that is named like the kind. */
@Injectable()
export class MoveNotesEffect implements OnModuleInit {
  constructor(
    private readonly effects: DecisionEffects,
    private readonly transitions: DecidedTransitions,
  ) {}

  onModuleInit(): void {
    for (const kind of NOTE_DECISION_KINDS) this.effects.register(kind, this.moving(kind));
  }

  private moving(kind: NoteDecisionKind): DecisionEffect<NoteDecisionKind> {
    const transition = kebabCase(kind);
    return {
      record: async (decision) => this.transitions.demand(transition, notesOf(decision)),
      adopt: (decisions) =>
        this.transitions.make(
          transition,
          decisions.flatMap(({ id, on, items }) =>
            items.map(({ note, reason }) => ({ note, reason, on, decisionId: id })),
          ),
        ),
    };
  }
}
