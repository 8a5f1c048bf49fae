import { ApiSchema } from '@nestjs/swagger';
import {
  DateField,
  IntField,
  type MoneyDto,
  MoneyField,
  ObjectListField,
  TextField,
} from '../../../platform/http/index.js';
import type { FundedProgramme } from '../../views/joint-programme.facts.js';

@ApiSchema({ name: 'FundedCountry' })
class FundedCountryDto {
  @TextField({ max: 3 })
  code!: string;

  @TextField({ max: 400 })
  name!: string;
}

/** A joint programme as the public sees it. */
@ApiSchema({ name: 'FundedProgramme' })
export class FundedProgrammeDto implements FundedProgramme {
  @TextField({ example: 'JP-2020-001' })
  reference!: string;

  @TextField({ max: 300 })
  title!: string;

  @ObjectListField(() => FundedCountryDto)
  countries!: FundedCountryDto[];

  @IntField({ min: 1, max: 5 })
  primaryArea!: number;

  @MoneyField()
  allocated!: MoneyDto;

  @DateField()
  decidedOn!: string;
}

@ApiSchema({ name: 'FundedProgrammeList' })
export class FundedProgrammeListDto {
  @ObjectListField(() => FundedProgrammeDto, { maxItems: 100_000 })
  items!: FundedProgrammeDto[];

  @TextField({ nullable: true })
  nextCursor!: string | null;
}
