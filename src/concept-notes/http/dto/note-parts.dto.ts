import { ApiSchema } from '@nestjs/swagger';
import {
  ChoiceField,
  IdField,
  IntField,
  MoneyField,
  TextField,
  type FieldOptions,
} from '../../../platform/http/index.js';
import { WARNING_RULES } from '../../domain/concept-note.rules.js';
import {
  BUDGET_CATEGORIES,
  PARTNER_KINDS,
  type BudgetCategory,
  type PartnerKind,
} from '../../domain/note-content.js';
import { say } from '../../../kernel/index.js';

export const CODE = {
  max: 20,
  pattern: /^[A-Z]{3}$/,
  hint: say`Write an ISO 3166 alpha-3 code, such as THA.`,
};
export const ENTITY = { min: 1, max: 40, example: 'IOM' };
const HUMAN_RIGHTS = ['A', 'B', 'C'] as const;
const maybe = { optional: true, nullable: true } as const;

@ApiSchema({ name: 'PersonThen' })
export class PersonThenDto {
  @IdField()
  id!: string;

  @TextField({ doc: 'Name at the time' })
  name!: string;
}

@ApiSchema({ name: 'EntityBudget' })
export class EntityBudgetDto {
  @TextField(ENTITY)
  entity!: string;

  @MoneyField({ sign: 'not-negative', currency: 'USD', doc: 'USD' })
  amount!: { amount: string; currency: string };
}

@ApiSchema({ name: 'BudgetLine' })
export class BudgetLineDto extends EntityBudgetDto {
  @ChoiceField(BUDGET_CATEGORIES, { doc: 'UNSDG budget category' })
  category!: BudgetCategory;
}

@ApiSchema({ name: 'PrincipleInput' })
export class PrincipleInputDto {
  @TextField({
    min: 1,
    max: 100,
    doc: 'English title or code of a guiding principle',
    example: 'Human rights',
  })
  name!: string;

  @TextField({ ...maybe, max: 4000, doc: 'How the note meets it' })
  how?: string | null;
}

@ApiSchema({ name: 'Principle' })
export class PrincipleDto {
  @TextField({ doc: 'English title of a guiding principle' })
  name!: string;

  @TextField({ nullable: true, max: 4000, doc: 'How the note meets it' })
  how!: string | null;
}

@ApiSchema({ name: 'GenderMarkerInput' })
export class GenderMarkerInputDto {
  @IntField({ ...maybe, min: 0, max: 3 })
  score?: number | null;

  @TextField({ ...maybe, max: 4000 })
  justification?: string | null;
}

@ApiSchema({ name: 'GenderMarker' })
export class GenderMarkerDto {
  @IntField({ nullable: true, min: 0, max: 3 })
  score!: number | null;

  @TextField({ nullable: true, max: 4000 })
  justification!: string | null;
}

@ApiSchema({ name: 'HumanRightsMarkerInput' })
export class HumanRightsMarkerInputDto {
  @ChoiceField(HUMAN_RIGHTS, maybe)
  score?: string | null;

  @TextField({ ...maybe, max: 4000 })
  justification?: string | null;
}

@ApiSchema({ name: 'HumanRightsMarker' })
export class HumanRightsMarkerDto {
  @ChoiceField(HUMAN_RIGHTS, { nullable: true })
  score!: string | null;

  @TextField({ nullable: true, max: 4000 })
  justification!: string | null;
}

const story = (doc: string, presence: FieldOptions) => TextField({ ...presence, max: 10_000, doc });

@ApiSchema({ name: 'NarrativeInput' })
export class NarrativeInputDto {
  @story('Context and needs', maybe)
  context?: string | null;

  @story('Results and theory of change', maybe)
  results?: string | null;

  @story('Whole-of-government engagement', maybe)
  wholeOfGovernment?: string | null;

  @story('Whole-of-society engagement', maybe)
  wholeOfSociety?: string | null;

  @story('How migrants take part in every phase', maybe)
  migrantParticipation?: string | null;

  @story('Sustainability and risks', maybe)
  sustainability?: string | null;
}

@ApiSchema({ name: 'Narrative' })
export class NarrativeDto {
  @story('Context and needs', { nullable: true })
  context!: string | null;

  @story('Results and theory of change', { nullable: true })
  results!: string | null;

  @story('Whole-of-government engagement', { nullable: true })
  wholeOfGovernment!: string | null;

  @story('Whole-of-society engagement', { nullable: true })
  wholeOfSociety!: string | null;

  @story('How migrants take part in every phase', { nullable: true })
  migrantParticipation!: string | null;

  @story('Sustainability and risks', { nullable: true })
  sustainability!: string | null;
}

@ApiSchema({ name: 'NationalPartner' })
export class NationalPartnerDto {
  @TextField({ min: 1, max: 300 })
  name!: string;

  @ChoiceField(PARTNER_KINDS)
  kind!: PartnerKind;
}

@ApiSchema({ name: 'Endorsement' })
export class EndorsementDto {
  @TextField({ ...CODE, doc: 'Country whose government wrote the letter' })
  country!: string;

  @IdField({ doc: 'Attachment of this note that holds the letter' })
  attachmentId!: string;
}

@ApiSchema({ name: 'Justification' })
export class JustificationDto {
  @ChoiceField(WARNING_RULES, { doc: 'Rule of the warning' })
  rule!: string;

  @TextField({ max: 4000, doc: 'Why the note goes beyond what is usual; at least 20 characters to submit' })
  justification!: string;
}
