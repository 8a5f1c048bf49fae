import { ApiSchema } from '@nestjs/swagger';
import {
  ChoiceField,
  DateField,
  IdField,
  MoneyDto,
  MoneyField,
  ObjectListField,
  TextField,
} from '../../../platform/http/index.js';
import { PLEDGE_STATES, type PledgeState } from '../../domain/pledge.js';
import type { PledgeFilter, PledgeRow } from '../../views/pledges.view.js';
import { ContributionDto, ContributionQuery, ContributionTermsDto } from './terms.dto.js';

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
export class PledgeDto extends ContributionDto implements PledgeRow {
  @DateField()
  announcedOn!: string;

  @MoneyField({ nullable: true, doc: 'Value in USD; null when it came without a rate' })
  usdValue!: MoneyDto | null;

  @ChoiceField(PLEDGE_STATES)
  state!: PledgeState;

  @DateField({ nullable: true, doc: 'Day that it was converted or lapsed' })
  closedOn!: string | null;

  @IdField({ nullable: true, doc: 'The agreement that it became' })
  agreementId!: string | null;
}

@ApiSchema({ name: 'PledgePage' })
export class PledgePageDto {
  @ObjectListField(() => PledgeDto)
  items!: PledgeDto[];

  @TextField({ nullable: true, max: 500 })
  nextCursor!: string | null;
}
