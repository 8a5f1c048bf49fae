import { ApiSchema } from '@nestjs/swagger';
import {
  BooleanField,
  ChoiceField,
  DateField,
  IdField,
  IntField,
  MoneyDto,
  MoneyField,
  ObjectListField,
  TextField,
} from '../../../platform/http/index.js';
import { AGREEMENT_STATES, type AgreementState } from '../../domain/agreement.js';
import type { AgreementFilter, AgreementRow, InstalmentRow } from '../../views/agreements.view.js';
import { ContributionDto, ContributionQuery, ContributionTermsDto } from './terms.dto.js';

@ApiSchema({ name: 'NewInstalment' })
class NewInstalmentDto {
  @DateField()
  dueOn!: string;

  @MoneyField({ doc: 'In the currency of the agreement' })
  amount!: MoneyDto;
}

@ApiSchema({ name: 'NewAgreement' })
export class NewAgreementDto extends ContributionTermsDto {
  @DateField()
  signedOn!: string;

  @IdField({ optional: true, doc: 'The pledge that this agreement fulfils' })
  pledgeId?: string;

  @ObjectListField(() => NewInstalmentDto, {
    optional: true,
    maxItems: 60,
    doc: 'Instalments that add up to the amount. Default: one instalment, due on the day of signing',
  })
  instalments?: NewInstalmentDto[];
}

export class AgreementQuery extends ContributionQuery implements AgreementFilter {
  @ChoiceField(AGREEMENT_STATES, { optional: true })
  state?: AgreementState;

  @BooleanField({ query: true, optional: true, doc: 'Only those with (or without) an overdue instalment' })
  overdue?: boolean;
}

@ApiSchema({ name: 'Instalment' })
class InstalmentDto implements InstalmentRow {
  @IdField()
  id!: string;

  @IntField({ min: 1, max: 60 })
  number!: number;

  @DateField()
  dueOn!: string;

  @MoneyField()
  amount!: MoneyDto;

  @MoneyField({ sign: 'not-negative' })
  deposited!: MoneyDto;

  @BooleanField({ doc: 'Due before today and not fully paid' })
  overdue!: boolean;
}

@ApiSchema({ name: 'Agreement' })
export class AgreementDto extends ContributionDto implements AgreementRow {
  @IdField({ nullable: true })
  pledgeId!: string | null;

  @DateField()
  signedOn!: string;

  @MoneyField({ currency: 'USD', doc: 'Value at the rate used; what counts as committed' })
  usdValue!: MoneyDto;

  @MoneyField({ sign: 'not-negative', doc: 'Received, in the currency of the agreement' })
  deposited!: MoneyDto;

  @MoneyField({ sign: 'not-negative', doc: 'What arrived in USD' })
  usdReceived!: MoneyDto;

  @MoneyField({ sign: 'not-negative', doc: 'Outstanding' })
  outstanding!: MoneyDto;

  @ChoiceField(AGREEMENT_STATES)
  state!: AgreementState;

  @DateField({ nullable: true })
  cancelledOn!: string | null;

  @BooleanField({ doc: 'An instalment was due before today and is not fully paid' })
  overdue!: boolean;

  @ObjectListField(() => InstalmentDto)
  instalments!: InstalmentDto[];
}

@ApiSchema({ name: 'AgreementPage' })
export class AgreementPageDto {
  @ObjectListField(() => AgreementDto)
  items!: AgreementDto[];

  @TextField({ nullable: true, max: 500 })
  nextCursor!: string | null;
}
