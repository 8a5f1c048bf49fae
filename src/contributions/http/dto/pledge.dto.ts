import { ApiSchema } from '@nestjs/swagger';
import {
  ChoiceField,
  DateField,
  IdField,
  IntField,
  MoneyDto,
  MoneyField,
  ObjectField,
  ObjectListField,
  TextField,
} from '../../../platform/http/index.js';
import { PLEDGE_STATES, type PledgeState } from '../../domain/pledge.js';
import type { PledgeFilter, PledgeRow } from '../../views/pledges.view.js';
import { DonorReferenceDto } from './donor.dto.js';
import { ContributionActionDto, ContributionQuery, ContributionTermsDto } from './terms.dto.js';
import { AREA_NUMBER, FUND_WINDOWS } from '../../../reference/index.js';

@ApiSchema({ name: 'NewPledge' })
export class NewPledgeDto extends ContributionTermsDto {
  @DateField()
  announcedOn!: string;
}

export class PledgeQuery extends ContributionQuery implements PledgeFilter {
  @ChoiceField(PLEDGE_STATES, { optional: true })
  state?: PledgeState;
}

@ApiSchema({ name: 'Pledge' })
export class PledgeDto implements PledgeRow {
  @IdField()
  id!: string;

  @ObjectField(() => DonorReferenceDto)
  donor!: DonorReferenceDto;

  @DateField()
  announcedOn!: string;

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

  @MoneyField({ nullable: true, doc: 'Value in USD; null when it came without a rate' })
  usdValue!: MoneyDto | null;

  @ChoiceField(PLEDGE_STATES)
  state!: PledgeState;

  @DateField({ nullable: true, doc: 'Day that it was converted or lapsed' })
  closedOn!: string | null;

  @IdField({ nullable: true, doc: 'The agreement that it became' })
  agreementId!: string | null;

  @ObjectListField(() => ContributionActionDto)
  nextActions!: ContributionActionDto[];
}

@ApiSchema({ name: 'PledgePage' })
export class PledgePageDto {
  @ObjectListField(() => PledgeDto)
  items!: PledgeDto[];

  @TextField({ nullable: true, max: 500 })
  nextCursor!: string | null;
}
