import { ApiSchema } from '@nestjs/swagger';
import { type NarrativePart, NOTE_FIELDS, PUBLIC_TEXTS, type PublicText } from '../../concept-notes/index.js';
import {
  ChoiceField,
  DateField,
  IdField,
  IntField,
  type MoneyDto,
  MoneyField,
  ObjectField,
  ObjectListField,
  TextField,
} from '../../platform/http/index.js';
import { FUND_WINDOWS } from '../../reference/index.js';
import { LEAVING_REASONS, type PublicProgramme } from '../views/programme.view.js';

const LONG = 100_000;

@ApiSchema({ name: 'NamedCode' })
class NamedCodeDto {
  @TextField()
  code!: string;

  @TextField({ max: 400 })
  name!: string;
}

@ApiSchema({ name: 'PublicCountry' })
class PublicCountryDto extends NamedCodeDto {
  @ObjectField(() => NamedCodeDto, { doc: 'UN region (M49)' })
  region!: NamedCodeDto;
}

@ApiSchema({ name: 'NumberedTitle' })
class NumberedTitleDto {
  @IntField({ min: 1, max: 99 })
  number!: number;

  @TextField({ max: 400 })
  title!: string;
}

@ApiSchema({ name: 'PublicEntity' })
class PublicEntityDto extends NamedCodeDto {
  @MoneyField({ sign: 'not-negative' })
  amount!: MoneyDto;
}

@ApiSchema({ name: 'PublicPartner' })
class PublicPartnerDto {
  @TextField({ max: 400 })
  name!: string;

  @TextField()
  kind!: PublicProgramme['nationalPartners'][number]['kind'];
}

@ApiSchema({ name: 'PublicPrinciple' })
class PublicPrincipleDto extends NamedCodeDto {
  @TextField({ max: LONG })
  how!: string;
}

@ApiSchema({ name: 'PublicTarget' })
class PublicTargetDto {
  @TextField()
  code!: string;

  @TextField({ max: 1000 })
  title!: string;
}

@ApiSchema({ name: 'PublicGenderMarker' })
class PublicGenderMarkerDto {
  @IntField({ min: 0, max: 3, nullable: true })
  score!: number | null;

  @TextField({ max: LONG, nullable: true })
  justification!: string | null;
}

@ApiSchema({ name: 'PublicHumanRightsMarker' })
class PublicHumanRightsMarkerDto {
  @TextField({ nullable: true })
  score!: string | null;

  @TextField({ max: LONG, nullable: true })
  justification!: string | null;
}

@ApiSchema({ name: 'PublicNarrative' })
class PublicNarrativeDto {}
for (const [part, { doc }] of Object.entries(NOTE_FIELDS.narrative.parts)) {
  TextField({ nullable: true, max: NOTE_FIELDS.narrative.max, doc })(PublicNarrativeDto.prototype, part);
}

/** The texts of a note that pages show below a heading each. */
class PublicTextsDto {}
for (const name of PUBLIC_TEXTS) {
  TextField({ nullable: true, max: NOTE_FIELDS[name].max })(PublicTextsDto.prototype, name);
}

/** The public facts of a programme that is or was in the pipeline. */
@ApiSchema({ name: 'PublicProgramme' })
export class PublicProgrammeDto
  extends (PublicTextsDto as new () => Record<PublicText, string | null>)
  implements PublicProgramme
{
  @IdField()
  conceptNoteId!: string;

  @TextField({ example: 'CN-2020-0017' })
  reference!: string;

  @IntField({ min: 1, max: 100_000 })
  version!: number;

  @DateField()
  enteredOn!: string;

  @DateField({ nullable: true })
  leftOn!: string | null;

  @ChoiceField(LEAVING_REASONS, { nullable: true, doc: 'Why it left the pipeline' })
  leftBecause!: PublicProgramme['leftBecause'];

  @TextField({ max: 300 })
  title!: string;

  @ChoiceField(FUND_WINDOWS)
  window!: PublicProgramme['window'];

  @TextField()
  scope!: PublicProgramme['scope'];

  @TextField({ nullable: true, max: 300 })
  region!: string | null;

  @ObjectListField(() => PublicCountryDto)
  countries!: PublicCountryDto[];

  @ObjectField(() => NumberedTitleDto)
  primaryArea!: NumberedTitleDto;

  @ObjectListField(() => NumberedTitleDto)
  otherAreas!: NumberedTitleDto[];

  @ObjectField(() => NamedCodeDto)
  conveningEntity!: NamedCodeDto;

  @ObjectListField(() => PublicEntityDto)
  entities!: PublicEntityDto[];

  @ObjectListField(() => PublicPartnerDto)
  nationalPartners!: PublicPartnerDto[];

  @ObjectListField(() => NumberedTitleDto)
  objectives!: NumberedTitleDto[];

  @ObjectListField(() => PublicPrincipleDto)
  principles!: PublicPrincipleDto[];

  @ObjectListField(() => PublicTargetDto)
  sdgTargets!: PublicTargetDto[];

  @ObjectField(() => PublicGenderMarkerDto)
  genderMarker!: PublicGenderMarkerDto;

  @ObjectField(() => PublicHumanRightsMarkerDto)
  humanRightsMarker!: PublicHumanRightsMarkerDto;

  @ObjectField(() => PublicNarrativeDto)
  narrative!: Record<NarrativePart, string | null>;

  @IntField({ min: 1, max: 1000 })
  durationMonths!: number;

  @MoneyField()
  requested!: MoneyDto;
}
