import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Money } from '../../kernel/index.js';
import { UsdColumn } from '../../platform/database/index.js';
import type { AccountKind, Book } from '../domain/account.js';

/** An account; postings move its balance, and nothing else does. */
@Entity('ledger_account')
export class AccountEntity {
  @PrimaryColumn('text')
  code!: string;

  @Column('text')
  book!: Book;

  @Column('text')
  kind!: AccountKind;

  @Column('text', { name: 'window_code' })
  window!: string;

  /** Earmark; null when unearmarked or when earmarks do not matter. */
  @Column('smallint', { nullable: true })
  area!: number | null;

  @Column('uuid', { nullable: true })
  jointProgrammeId!: string | null;

  @Column('text', { nullable: true })
  entity!: string | null;

  @Column('boolean')
  mayOverdraw!: boolean;

  @UsdColumn({ precision: 24 })
  balance!: Money;
}
