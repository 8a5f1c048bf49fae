import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarDate, MoneyJson } from '../../kernel/index.js';
import type { Objection } from '../domain/consensus.js';
import type { DecisionKind, TargetTerms } from '../domain/decision.js';

/** A funding target as it is stored with the decision that adopts it. */
export type StoredTarget = Omit<TargetTerms, 'amount'> & { amount: MoneyJson };

/** What the committee decided at a meeting. */
@Entity('committee_decision')
export class DecisionEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('int')
  number!: number;

  @Column('text')
  kind!: DecisionKind;

  @Column('text')
  status!: 'tentative' | 'adopted' | 'taken_back';

  @Column('date', { name: 'effective_on' })
  effectiveOn!: CalendarDate;

  @Column('text', { nullable: true })
  statement!: string | null;

  @Column('jsonb')
  conditions!: string[];

  @Column('jsonb')
  objections!: Objection[];

  @Column('uuid', { name: 'recorded_by' })
  recordedBy!: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt!: Date;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt!: Date | null;
}

/** One note, or one target, that a decision is about; which columns are set depends on the kind. */
@Entity('committee_decision_item')
export class DecisionItemEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'decision_id' })
  decisionId!: string;

  @Column('int')
  position!: number;

  @Column('uuid', { name: 'concept_note_id', nullable: true })
  conceptNoteId!: string | null;

  @Column('int', { name: 'note_version', nullable: true })
  noteVersion!: number | null;

  @Column('numeric', { precision: 18, scale: 2, nullable: true })
  amount!: string | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('jsonb', { nullable: true })
  target!: StoredTarget | null;

  @Column('boolean')
  tentative!: boolean;
}
