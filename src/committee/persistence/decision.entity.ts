import { Column, Entity } from 'typeorm';
import type { CalendarDate, Money, MoneyJson } from '../../kernel/index.js';
import { DayColumn, IdColumn, InstantColumn, UsdColumn } from '../../platform/database/index.js';
import type { Objection } from '../domain/consensus.js';
import type { DecisionKind, TargetTerms } from '../domain/decision.js';

/** A funding target as it is stored with the decision that adopts it. */
export type StoredTarget = Omit<TargetTerms, 'amount'> & { amount: MoneyJson };

/** What the committee decided at a meeting. */
@Entity('committee_decision')
export class DecisionEntity {
  @IdColumn()
  id!: string;

  @Column('uuid')
  meetingId!: string;

  @Column('int')
  number!: number;

  @Column('text')
  kind!: DecisionKind;

  @Column('text')
  status!: 'tentative' | 'adopted' | 'taken_back';

  @DayColumn()
  effectiveOn!: CalendarDate;

  @Column('text', { nullable: true })
  statement!: string | null;

  @Column('jsonb')
  conditions!: string[];

  @Column('jsonb')
  objections!: Objection[];

  @Column('uuid')
  recordedBy!: string;

  @InstantColumn()
  recordedAt!: Date;

  @InstantColumn({ nullable: true })
  settledAt!: Date | null;
}

/** One note, or one target, that a decision is about; which columns are set depends on the kind. */
@Entity('committee_decision_item')
export class DecisionItemEntity {
  @IdColumn()
  id!: string;

  @Column('uuid')
  decisionId!: string;

  @Column('int')
  position!: number;

  @Column('uuid', { nullable: true })
  conceptNoteId!: string | null;

  @Column('int', { nullable: true })
  noteVersion!: number | null;

  @UsdColumn({ precision: 18, nullable: true })
  amount!: Money | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('jsonb', { nullable: true })
  target!: StoredTarget | null;

  @Column('boolean')
  tentative!: boolean;
}
