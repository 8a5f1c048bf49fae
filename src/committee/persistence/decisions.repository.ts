import { Injectable } from '@nestjs/common';
import { conflict, Money, notFound, say } from '../../kernel/index.js';
import { UnitOfWork, violates } from '../../platform/database/index.js';
import type { Settled, SettledItem } from '../domain/decision-effect.js';
import { DecisionEntity, DecisionItemEntity } from './decision.entity.js';

/** Decisions with their items. */
@Injectable()
export class DecisionsRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** Next number within the meeting; the caller holds the meeting's lock. */
  async nextNumber(meetingId: string): Promise<number> {
    return (await this.uow.manager.countBy(DecisionEntity, { meetingId })) + 1;
  }

  /** Adds a tentative decision; 409 `ALREADY_BEFORE_COMMITTEE` when a note stands in another open one. */
  async add(decision: DecisionEntity, items: readonly DecisionItemEntity[]): Promise<void> {
    await this.uow.manager.insert(DecisionEntity, decision);
    try {
      await this.uow.manager.insert(DecisionItemEntity, [...items]);
    } catch (error) {
      if (violates(error, 'one_open_decision_a_note')) {
        throw conflict(
          'ALREADY_BEFORE_COMMITTEE',
          say`One of these notes stands in another tentative decision. Adopt that meeting or take that decision back first.`,
        );
      }
      throw error;
    }
  }

  /** A decision of the meeting; 404 when there is none. */
  async find(meetingId: string, id: string): Promise<DecisionEntity> {
    const decision = await this.uow.manager.findOneBy(DecisionEntity, { id, meetingId });
    if (!decision) throw notFound(say`decision`);
    return decision;
  }

  /** The meeting's tentative decisions in the order of their numbers, as their effects see them. */
  async tentative(meetingId: string): Promise<Settled[]> {
    const decisions = await this.uow.manager.find(DecisionEntity, {
      where: { meetingId, status: 'tentative' },
      order: { number: 'asc' },
    });
    const settled: Settled[] = [];
    for (const decision of decisions) settled.push(await this.settled(decision));
    return settled;
  }

  async settled(decision: DecisionEntity): Promise<Settled> {
    const items = await this.uow.manager.find(DecisionItemEntity, {
      where: { decisionId: decision.id },
      order: { position: 'asc' },
    });
    return toSettled(decision, items);
  }

  /** Settles a tentative decision for good. */
  async settle(id: string, status: 'adopted' | 'taken_back', at: Date): Promise<void> {
    await this.uow.manager.update(DecisionItemEntity, { decisionId: id }, { tentative: false });
    await this.uow.manager.update(DecisionEntity, { id }, { status, settledAt: at });
  }
}

/** A decision as its effects see it. */
export function toSettled(decision: DecisionEntity, items: readonly DecisionItemEntity[]): Settled {
  return {
    decisionId: decision.id,
    kind: decision.kind,
    on: decision.effectiveOn,
    items: items.map(toSettledItem),
  };
}

function toSettledItem(item: DecisionItemEntity): SettledItem {
  return {
    id: item.id,
    index: item.position,
    conceptNoteId: item.conceptNoteId,
    noteVersion: item.noteVersion,
    amount: item.amount === null ? null : Money.usd(item.amount),
    reason: item.reason,
    target: item.target === null ? null : { ...item.target, amount: Money.from(item.target.amount) },
  };
}
