import { ApiSchema } from '@nestjs/swagger';
import { ChoiceField, IdField, MoneyField, TextField } from '../../../platform/http/index.js';
import { WARNING_RULES } from '../../domain/concept-note.rules.js';
import {
  BUDGET_CATEGORIES,
  type BudgetCategory,
  PARTNER_KINDS,
  type PartnerKind,
} from '../../domain/note-choices.js';
import { COUNTRY_CODE, ENTITY_CODE } from './code-formats.js';

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
  @TextField(ENTITY_CODE)
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

@ApiSchema({ name: 'NationalPartner' })
export class NationalPartnerDto {
  @TextField({ min: 1, max: 300 })
  name!: string;

  @ChoiceField(PARTNER_KINDS)
  kind!: PartnerKind;
}

@ApiSchema({ name: 'Endorsement' })
export class EndorsementDto {
  @TextField({ ...COUNTRY_CODE, doc: 'Country whose government wrote the letter' })
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
