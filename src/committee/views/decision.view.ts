import { Injectable } from '@nestjs/common';
import { type MoneyJson, notFound, say } from '../../kernel/index.js';
import { sqlInstant, UnitOfWork } from '../../platform/database/index.js';
import type { Objection } from '../domain/consensus.js';
import type { DecisionKind } from '../domain/decision.js';

/** A funding target as its decision shows it. */
export interface ShownTarget {
  window: string;
  period: string;
  from: string;
  to: string;
  amount: MoneyJson;
  basis: string;
}

/** One note or target that a decision is about; what the kind does not have is null. */
export interface ShownItem {
  conceptNoteId: string | null;
  reference: string | null;
  title: string | null;
  primaryArea: number | null;
  noteVersion: number | null;
  amount: MoneyJson | null;
  reason: string | null;
  target: ShownTarget | null;
}

/** A decision as its meeting shows it. */
export interface ShownDecision {
  id: string;
  number: number;
  kind: DecisionKind;
  status: string;
  effectiveOn: string;
  statement: string | null;
  conditions: string[];
  objections: Objection[];
  recordedAt: string;
  items: ShownItem[];
}

/** Everything about one decision as JSON, for a row `d` of committee_decision. */
export const DECISION_JSON = `jsonb_build_object('id', d.id, 'number', d.number, 'kind', d.kind, 'status', d.status,
  'effectiveOn', d.effective_on, 'statement', d.statement, 'conditions', d.conditions, 'objections', d.objections,
  'recordedAt', ${sqlInstant('d.recorded_at')},
  'items', (select jsonb_agg(jsonb_build_object('conceptNoteId', i.concept_note_id, 'reference', n.reference,
      'title', n.title, 'primaryArea', n.primary_area, 'noteVersion', i.note_version, 'reason', i.reason, 'target', i.target,
      'amount', case when i.amount is not null then jsonb_build_object('amount', i.amount::text, 'currency', 'USD') end)
      order by i.position)
    from committee_decision_item i left join concept_note n on n.id = i.concept_note_id where i.decision_id = d.id))`;

/** One decision, as its meeting shows it. */
@Injectable()
export class DecisionView {
  constructor(private readonly uow: UnitOfWork) {}

  /** 404 when the decision does not exist. */
  async one(id: string): Promise<ShownDecision> {
    const [row] = await this.uow.query<{ decision: ShownDecision }>(
      `select ${DECISION_JSON} as decision from committee_decision d where d.id = $1`,
      [id],
    );
    if (!row) throw notFound(say`decision`);
    return row.decision;
  }
}
