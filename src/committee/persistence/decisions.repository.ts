import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { NoteFacts } from '../../concept-notes/index.js';
import { conflict, notFound, say } from '../../kernel/index.js';
import { UnitOfWork, violates } from '../../platform/database/index.js';
import type { Decision } from '../domain/decision.js';
import { fromRows, noteIdsIn, toItemRows } from './decision-rows.js';
import { DecisionEntity, DecisionItemEntity } from './decision.entity.js';

/** Decisions with their items. */
@Injectable()
export class DecisionsRepository {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly notes: NoteFacts,
  ) {}

  /** Next number within the meeting; the caller holds the meeting's lock. */
  async nextNumber(meetingId: string): Promise<number> {
    return (await this.uow.manager.countBy(DecisionEntity, { meetingId })) + 1;
  }

  /** Adds a tentative decision; 409 `ALREADY_BEFORE_COMMITTEE` when another open one is about one of its notes. */
  async add(row: DecisionEntity, decision: Decision): Promise<void> {
    await this.uow.manager.insert(DecisionEntity, row);
    try {
      await this.uow.manager.insert(DecisionItemEntity, toItemRows(decision));
    } catch (error) {
      if (!violates(error, 'one_open_decision_a_note')) throw error;
      throw conflict(
        'ALREADY_BEFORE_COMMITTEE',
        say`Another tentative decision is about one of these notes. Adopt that meeting or take that decision back first.`,
      );
    }
  }

  /** A decision of the meeting; 404 when there is none. */
  async find(meetingId: string, id: string): Promise<DecisionEntity> {
    const decision = await this.uow.manager.findOneBy(DecisionEntity, { id, meetingId });
    if (!decision) throw notFound(say`decision`);
    return decision;
  }

  /** The meeting's tentative decisions in the order of their numbers, with their notes locked. */
  async lockTentative(meetingId: string): Promise<Decision[]> {
    const decisions = await this.uow.manager.find(DecisionEntity, {
      where: { meetingId, status: 'tentative' },
      order: { number: 'asc' },
    });
    return this.lock(decisions);
  }

  /** Reads the decisions, and locks all of their notes at once and in the order of ids. */
  async lock(decisions: readonly DecisionEntity[]): Promise<Decision[]> {
    if (decisions.length === 0) return [];
    const items = await this.uow.manager.find(DecisionItemEntity, {
      where: { decisionId: In(decisions.map(({ id }) => id)) },
      order: { position: 'asc' },
    });
    const notes = await this.notes.lock(noteIdsIn(items));
    return decisions.map((decision) =>
      fromRows(
        decision,
        items.filter(({ decisionId }) => decisionId === decision.id),
        notes,
      ),
    );
  }

  /** Ends the tentative state of decisions for good. */
  async settle(
    decisions: readonly { id: string }[],
    status: 'adopted' | 'taken_back',
    at: Date,
  ): Promise<void> {
    if (decisions.length === 0) return;
    const ids = decisions.map(({ id }) => id);
    await this.uow.manager.update(DecisionItemEntity, { decisionId: In(ids) }, { tentative: false });
    await this.uow.manager.update(DecisionEntity, { id: In(ids) }, { status, settledAt: at });
  }
}
