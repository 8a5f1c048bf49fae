import { ApiSchema } from '@nestjs/swagger';
import {
  DateField,
  IdField,
  IntField,
  MoneyDto,
  MoneyField,
  ObjectField,
  ObjectListField,
  TextField,
  ChoiceField,
} from '../../../platform/http/index.js';
import type { DepositFilter, DepositPart, DepositRow } from '../../views/deposits.view.js';
import { DonorReferenceDto } from './donor.dto.js';
import { ContributionQuery } from './terms.dto.js';
import { FUND_WINDOWS } from '../../../reference/index.js';

@ApiSchema({ name: 'NewDeposit' })
export class NewDepositDto {
  @IdField()
  agreementId!: string;

  @IdField({
    optional: true,
    doc: 'Default: the deposit is applied to the open instalments in order of due date',
  })
  instalmentId?: string;

  @DateField()
  receivedOn!: string;

  @MoneyField({ doc: 'In the currency of the agreement' })
  amount!: MoneyDto;

  @MoneyField({ optional: true, currency: 'USD', doc: 'What arrived in USD; needed for other currencies' })
  usdReceived?: MoneyDto;
}

export class DepositQuery extends ContributionQuery implements DepositFilter {
  @IdField({ optional: true })
  agreementId?: string;
}

@ApiSchema({ name: 'DepositPart' })
class DepositPartDto implements DepositPart {
  @IdField()
  instalmentId!: string;

  @IntField({ min: 1, max: 60 })
  number!: number;

  @MoneyField()
  amount!: MoneyDto;
}

@ApiSchema({ name: 'Deposit' })
export class DepositDto implements DepositRow {
  @IdField()
  id!: string;

  @ObjectField(() => DonorReferenceDto)
  donor!: DonorReferenceDto;

  @IdField()
  agreementId!: string;

  @ChoiceField(FUND_WINDOWS)
  window!: string;

  @DateField()
  receivedOn!: string;

  @MoneyField()
  amount!: MoneyDto;

  @MoneyField({ currency: 'USD' })
  usdReceived!: MoneyDto;

  @MoneyField({ sign: 'not-negative', doc: '1 % of what arrived' })
  agentFee!: MoneyDto;

  @ObjectListField(() => DepositPartDto, { doc: 'The instalments that it covers' })
  instalments!: DepositPartDto[];
}

@ApiSchema({ name: 'DepositPage' })
export class DepositPageDto {
  @ObjectListField(() => DepositDto)
  items!: DepositDto[];

  @TextField({ nullable: true, max: 500 })
  nextCursor!: string | null;
}
