import { Injectable } from '@nestjs/common';
import { NoteFacts } from '../../concept-notes/index.js';
import { conflict, notFound, type Phrase, say } from '../../kernel/index.js';
import { UnitOfWork, violates } from '../../platform/database/index.js';
import type { Decision } from '../domain/decision.js';
import { fromRows, noteIdsIn, toItemRows } from './decision-rows.js';
import { DecisionEntity, DecisionItemEntity } from './decision.entity.js';

/** A note and a target are before the committee once; by the constraint that refuses the second time. */
const ALREADY_BEFORE: Readonly<Record<string, Phrase>> = {
  one_open_decision_a_note: say`Another tentative decision is about one of these notes. Adopt that meeting or take that decision back first.`,
  one_open_decision_a_target: say`Another tentative decision adopts a target for this window and period. Adopt that meeting or take that decision back first.`,
};

/** Decisions with their items. */
@Injectable()
export class DecisionsRepository {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly notes: NoteFacts,
  ) {}

  /**
   * Adds a tentative decision; 409 `ALREADY_BEFORE_COMMITTEE` when another open one is about one of its notes or targets.
   */
  async add(row: DecisionEntity, decision: Decision): Promise<void> {
    await this.uow.writer(DecisionEntity).insert(row);
    try {
      await this.uow.writer(DecisionItemEntity).insert(...toItemRows(decision));
    } catch (error) {
      const because = Object.entries(ALREADY_BEFORE).find(([constraint]) => violates(error, constraint))?.[1];
      if (!because) throw error;
      throw conflict('ALREADY_BEFORE_COMMITTEE', because);
    }
  }

  /** A decision of the meeting, without what it says; 404 when there is none. */
  async lockOne(meetingId: string, id: string): Promise<DecisionEntity> {
    const [decision] = await this.uow.writer(DecisionEntity).lock({ id, meetingId });
    if (!decision) throw notFound(say`decision`);
    return decision;
  }

  /** The meeting's tentative decisions in the order of their numbers, with their notes locked. */
  async lockTentative(meetingId: string): Promise<Decision[]> {
    const decisions = await this.uow.writer(DecisionEntity).lock({ meetingId, status: 'tentative' });
    return this.withNotes(decisions.toSorted((a, b) => a.number - b.number));
  }

  /** What locked decisions say; locks all of their notes at once and in the order of ids. */
  async withNotes(decisions: readonly DecisionEntity[]): Promise<Decision[]> {
    if (decisions.length === 0) return [];
    const items = await this.uow.writer(DecisionItemEntity).lock({ decisionId: idsOf(decisions) });
    const notes = await this.notes.lock(noteIdsIn(items));
    const inOrder = items.toSorted((a, b) => a.position - b.position);
    return decisions.map((decision) => {
      const mine = inOrder.filter(({ decisionId }) => decisionId === decision.id);
      return fromRows(decision, mine, notes);
    });
  }

  /** Makes tentative decisions final or taken back. This cannot be undone. */
  async settle(
    decisions: readonly { id: string }[],
    status: 'adopted' | 'taken_back',
    at: Date,
  ): Promise<void> {
    if (decisions.length === 0) return;
    const ids = idsOf(decisions);
    await this.uow.writer(DecisionItemEntity).update({ decisionId: ids }, { tentative: false });
    await this.uow.writer(DecisionEntity).update({ id: ids }, { status, settledAt: at });
  }
}

function idsOf(decisions: readonly { id: string }[]): string[] {
  return decisions.map(({ id }) => id);
}
