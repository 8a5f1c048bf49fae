import { ApiSchema, OmitType } from '@nestjs/swagger';
import type { Wire } from '../../../kernel/index.js';
import { AREA_NUMBER, FUND_WINDOWS, FUND_BASES, type FundBasis } from '../../../reference/index.js';
import {
  ChoiceField,
  DateField,
  IntField,
  MoneyDto,
  MoneyField,
  ObjectListField,
  TextField,
} from '../../../platform/http/index.js';
import type { AreaPosition, FundPosition, TargetReached } from '../../views/fund.facts.js';

export class FundPositionQuery {
  @ChoiceField(FUND_WINDOWS, { optional: true, doc: 'Default: `joint-programmes`' })
  window?: string;

  @DateField({ optional: true, doc: 'End of this day. Default: today (UTC)' })
  asOf?: string;
}

@ApiSchema({ name: 'TargetReached' })
class TargetReachedDto implements Wire<TargetReached> {
  @TextField({ example: 'first year' })
  period!: string;

  @MoneyField({ currency: 'USD' })
  amount!: MoneyDto;

  @ChoiceField(FUND_BASES)
  basis!: FundBasis;

  @MoneyField({ sign: 'any', doc: 'What counted, from the first day of the period to the day asked for' })
  counted!: MoneyDto;

  @TextField({ doc: 'Percent with two decimals', example: '50.00' })
  reached!: string;
}

@ApiSchema({ name: 'AreaPosition' })
class AreaPositionDto implements Wire<AreaPosition> {
  @IntField({ ...AREA_NUMBER })
  number!: number;

  @MoneyField({ sign: 'any', doc: 'Committed with an earmark for the area, gross of the fee' })
  earmarked!: MoneyDto;

  @MoneyField({ sign: 'any', doc: 'Allocated to programmes whose primary area it is, from whatever source' })
  programmed!: MoneyDto;

  @MoneyField({ sign: 'any', doc: 'Earmarked for the area and not yet allocated, net of the fee' })
  available!: MoneyDto;

  @IntField({ min: 0, max: 100_000, doc: 'Decided and not cancelled by that day' })
  jointProgrammes!: number;
}

@ApiSchema({ name: 'FundPosition' })
export class FundPositionDto implements Wire<FundPosition> {
  @DateField()
  asOf!: string;

  @ChoiceField(FUND_WINDOWS)
  window!: string;

  @ChoiceField(FUND_BASES, { doc: 'What makes money programmable in this window' })
  basis!: FundBasis;

  @MoneyField({ sign: 'any', doc: 'Announced and not lapsed, those that became agreements included' })
  pledged!: MoneyDto;

  @ObjectListField(() => MoneyDto, { doc: 'Pledges in other currencies without a rate, not in `pledged`' })
  pledgedWithoutRate!: MoneyDto[];

  @MoneyField({ sign: 'any', doc: 'Agreements signed, less what was cancelled, gross of the fee' })
  committed!: MoneyDto;

  @MoneyField({ sign: 'any', doc: 'The agent’s fee on what is or was programmable' })
  agentFeeOnCommitments!: MoneyDto;

  @MoneyField({ sign: 'any', doc: 'Committed and not programmable before it is paid (basis deposits)' })
  awaitingDeposit!: MoneyDto;

  @MoneyField({ sign: 'any', doc: 'Value at signing less USD received (basis deposits)' })
  exchangeDifference!: MoneyDto;

  @MoneyField({ sign: 'any', doc: 'Cash received, gross of the fee' })
  deposited!: MoneyDto;

  @MoneyField({ sign: 'any', doc: 'Fee that the agent took from deposits' })
  agentFee!: MoneyDto;

  @MoneyField({ sign: 'any', doc: 'Allocated by adopted decisions' })
  programmed!: MoneyDto;

  @MoneyField({ sign: 'any', doc: 'Held by tentative decisions' })
  reserved!: MoneyDto;

  @MoneyField({
    sign: 'any',
    doc: 'committed − agentFeeOnCommitments − awaitingDeposit − exchangeDifference − programmed − reserved',
  })
  availableToProgramme!: MoneyDto;

  @MoneyField({ sign: 'any', doc: 'Of that, what any area may use' })
  availableUnearmarked!: MoneyDto;

  @MoneyField({ sign: 'any', doc: 'Sent to organizations' })
  transferred!: MoneyDto;

  @MoneyField({ sign: 'any', doc: 'Received, less fees and transfers' })
  cash!: MoneyDto;

  @IntField({ min: 0, max: 100_000, doc: 'Donors with a signed agreement' })
  donors!: number;

  @ObjectListField(() => TargetReachedDto, { doc: 'In force that day' })
  targets!: TargetReachedDto[];

  @ObjectListField(() => AreaPositionDto)
  byArea!: AreaPositionDto[];
}

/** What everybody may read: adopted decisions only. */
@ApiSchema({ name: 'PublicFundPosition' })
export class PublicFundPositionDto extends OmitType(FundPositionDto, ['reserved'] as const) {}
