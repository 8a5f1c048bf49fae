import { ApiSchema } from '@nestjs/swagger';
import { AREA_NUMBER, FUND_WINDOWS } from '../../../reference/index.js';
import {
  BooleanField,
  ChoiceField,
  DateField,
  IdField,
  IntField,
  MoneyDto,
  MoneyField,
  ObjectField,
  ObjectListField,
  PageQuery,
  TextField,
} from '../../../platform/http/index.js';
import type { NextAction } from '../../../access/index.js';
import type { ContributionFilter } from '../../views/contribution-rows.js';
import { DonorReferenceDto } from './donor.dto.js';
import { RATE_PATTERN } from '../../domain/exchange-rate.js';
import { say } from '../../../kernel/index.js';

/** What a pledge and an agreement have in common, as it comes in. */
export class ContributionTermsDto {
  @IdField()
  donorId!: string;

  @ChoiceField(FUND_WINDOWS, { optional: true, doc: 'Default: `joint-programmes`' })
  window?: string;

  @IntField({
    optional: true,
    nullable: true,
    ...AREA_NUMBER,
    doc: 'Thematic area that the donor earmarks it for. Default, and with null: unearmarked',
  })
  area?: number | null;

  @MoneyField({ doc: 'In its own currency' })
  amount!: MoneyDto;

  @TextField({
    optional: true,
    max: 18,
    pattern: RATE_PATTERN,
    hint: say`Enter units of the currency per USD as a decimal, such as "0.853".`,
    doc: 'Units of the currency per USD (UN operational rate of exchange); only for other currencies than USD',
    example: '0.853',
  })
  exchangeRate?: string;

  @DateField({ optional: true, doc: 'Day that the rate was valid' })
  rateDate?: string;

  @TextField({ optional: true, min: 1, doc: 'Where the rate comes from' })
  rateSource?: string;
}

/** A transition from the current state, for the reader. */
@ApiSchema({ name: 'ContributionAction' })
export class ContributionActionDto implements NextAction {
  @TextField({ doc: 'Last segment of the address under /transitions' })
  verb!: string;

  @BooleanField()
  allowed!: boolean;

  @TextField({ optional: true, max: 500, doc: 'Why not, as a sentence for people' })
  because?: string;
}

/** What a pledge and an agreement have in common, as it goes out. */
export class ContributionDto {
  @IdField()
  id!: string;

  @ObjectField(() => DonorReferenceDto)
  donor!: DonorReferenceDto;

  @ChoiceField(FUND_WINDOWS)
  window!: string;

  @IntField({ nullable: true, ...AREA_NUMBER })
  area!: number | null;

  @MoneyField()
  amount!: MoneyDto;

  @TextField({ nullable: true, doc: 'Units of the currency per USD' })
  exchangeRate!: string | null;

  @DateField({ nullable: true })
  rateDate!: string | null;

  @TextField({ nullable: true })
  rateSource!: string | null;

  @ObjectListField(() => ContributionActionDto)
  nextActions!: ContributionActionDto[];
}

/** Filters that lists of contributions share. */
export class ContributionQuery extends PageQuery implements ContributionFilter {
  @IdField({ optional: true })
  donorId?: string;

  @ChoiceField(FUND_WINDOWS, { optional: true })
  window?: string;

  @DateField({ optional: true, doc: 'First day' })
  from?: string;

  @DateField({ optional: true, doc: 'Last day' })
  to?: string;
}

@ApiSchema({ name: 'Reason' })
export class ReasonDto {
  @TextField({ optional: true, min: 1, max: 2000, doc: 'For the record' })
  reason?: string;
}
