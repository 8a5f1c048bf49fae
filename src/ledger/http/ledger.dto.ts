import { ApiSchema } from '@nestjs/swagger';
import {
  BooleanField,
  ChoiceField,
  DateField,
  IdField,
  InstantField,
  IntField,
  MoneyDto,
  MoneyField,
  ObjectField,
  ObjectListField,
  PageQuery,
  TextField,
} from '../../platform/http/index.js';
import { ACCOUNT_KINDS, type AccountKind, type Book, BOOKS } from '../domain/account.js';
import { ENTRY_SOURCES, type EntrySource } from '../domain/entry.js';
import { AREA_NUMBER, FUND_WINDOWS } from '../../reference/index.js';
import type { AccountFilter, AccountRow } from '../views/accounts.view.js';
import type { PostingFilter, PostingRow } from '../views/postings.view.js';

export class AccountQuery extends PageQuery implements AccountFilter {
  @ChoiceField(FUND_WINDOWS, { optional: true })
  window?: string;

  @ChoiceField(BOOKS, { optional: true })
  book?: Book;

  @ChoiceField(ACCOUNT_KINDS, { optional: true })
  kind?: AccountKind;

  @IntField({ query: true, optional: true, ...AREA_NUMBER, doc: 'Earmark' })
  area?: number;

  @IdField({ optional: true })
  jointProgrammeId?: string;
}

export class PostingQuery extends PageQuery implements PostingFilter {
  @TextField({ optional: true, doc: 'Code of an account', example: 'joint-programmes/cash' })
  account?: string;

  @ChoiceField(ENTRY_SOURCES, { optional: true, doc: 'What was recorded' })
  sourceType?: EntrySource;

  @IdField({ optional: true, doc: 'The agreement, deposit, transfer … that was recorded' })
  sourceId?: string;

  @DateField({ optional: true, doc: 'First day of effect' })
  from?: string;

  @DateField({ optional: true, doc: 'Last day of effect' })
  to?: string;
}

@ApiSchema({ name: 'LedgerAccount' })
export class AccountDto implements AccountRow {
  @TextField({ example: 'joint-programmes/programmable/area-2' })
  code!: string;

  @ChoiceField(BOOKS)
  book!: Book;

  @ChoiceField(ACCOUNT_KINDS)
  kind!: AccountKind;

  @ChoiceField(FUND_WINDOWS)
  window!: string;

  @IntField({ nullable: true, ...AREA_NUMBER, doc: 'Earmark' })
  area!: number | null;

  @IdField({ nullable: true })
  jointProgrammeId!: string | null;

  @TextField({ nullable: true })
  entity!: string | null;

  @BooleanField({ doc: 'Contra accounts, where money comes from, go below zero; the others never do' })
  mayOverdraw!: boolean;

  @MoneyField({ sign: 'any' })
  balance!: MoneyDto;
}

@ApiSchema({ name: 'LedgerAccountPage' })
export class AccountPageDto {
  @ObjectListField(() => AccountDto)
  items!: AccountDto[];

  @TextField({ nullable: true, max: 500 })
  nextCursor!: string | null;
}

@ApiSchema({ name: 'LedgerSource' })
class SourceDto {
  @ChoiceField(ENTRY_SOURCES)
  type!: EntrySource;

  @IdField()
  id!: string;
}

@ApiSchema({ name: 'LedgerPosting' })
export class PostingDto implements PostingRow {
  @TextField({ doc: 'Number of the posting, ascending' })
  number!: string;

  @IdField({ doc: 'Postings of one entry balance in each book' })
  entryId!: string;

  @TextField()
  account!: string;

  @MoneyField({ sign: 'any' })
  amount!: MoneyDto;

  @DateField()
  effectiveOn!: string;

  @InstantField()
  recordedAt!: string;

  @TextField({ max: 500 })
  memo!: string;

  @ObjectField(() => SourceDto)
  source!: SourceDto;
}

@ApiSchema({ name: 'LedgerPostingPage' })
export class PostingPageDto {
  @ObjectListField(() => PostingDto)
  items!: PostingDto[];

  @TextField({ nullable: true, max: 500 })
  nextCursor!: string | null;
}
