import { ApiSchema } from '@nestjs/swagger';
import {
  BooleanField,
  ChoiceField,
  IdField,
  InstantField,
  IntField,
  IntListField,
  MoneyField,
  ObjectField,
  ObjectListField,
  TextField,
  TextListField,
} from '../../../platform/http/index.js';
import { NOTE_STATES, PERSON_VERBS } from '../../domain/concept-note.workflow.js';
import { WARNING_RULES } from '../../domain/concept-note.rules.js';
import { SCOPES } from '../../domain/note-content.js';
import {
  BudgetLineDto,
  EndorsementDto,
  EntityBudgetDto,
  GenderMarkerDto,
  HumanRightsMarkerDto,
  JustificationDto,
  NarrativeDto,
  NationalPartnerDto,
  PersonThenDto,
  PrincipleDto,
} from './note-parts.dto.js';
import { AREA_NUMBER, FUND_WINDOWS } from '../../../reference/index.js';

const nullable = { nullable: true } as const;

@ApiSchema({ name: 'ConceptNoteWarning' })
export class NoteWarningDto {
  @ChoiceField(WARNING_RULES)
  rule!: string;

  @TextField()
  pointer!: string;

  @TextField({ max: 1000 })
  message!: string;

  @TextField({ ...nullable, max: 4000, doc: 'The authors’ reason' })
  justification!: string | null;
}

@ApiSchema({ name: 'ConceptNoteProblem' })
export class NoteProblemDto {
  @TextField()
  pointer!: string;

  @TextField()
  rule!: string;

  @TextField({ max: 1000 })
  message!: string;
}

@ApiSchema({ name: 'ConceptNoteAction' })
export class NoteActionDto {
  @ChoiceField(PERSON_VERBS.map((verb) => verb.replaceAll('_', '-')), {
    doc: 'Last segment of the address under /transitions',
  })
  verb!: string;

  @BooleanField()
  allowed!: boolean;

  @TextField({ optional: true, max: 1000, doc: 'Why not, in words' })
  because?: string;
}

/** What authors wrote, as it is read. */
@ApiSchema({ name: 'ConceptNoteContent' })
export class NoteContentDto {
  @TextField({ ...nullable, max: 300 })
  title!: string | null;

  @ChoiceField(FUND_WINDOWS)
  window!: string;

  @TextListField({ doc: 'ISO 3166 alpha-3 codes' })
  countries!: string[];

  @ChoiceField(SCOPES, nullable)
  scope!: string | null;

  @TextField(nullable)
  region!: string | null;

  @TextField(nullable)
  residentCoordinator!: string | null;

  @TextField(nullable)
  submittingTeam!: string | null;

  @TextField(nullable)
  conveningEntity!: string | null;

  @ObjectListField(() => EntityBudgetDto)
  entityBudgets!: EntityBudgetDto[];

  @ObjectListField(() => BudgetLineDto, { maxItems: 240 })
  budgetLines!: BudgetLineDto[];

  @IntField({ ...nullable, ...AREA_NUMBER })
  primaryArea!: number | null;

  @IntListField({ ...AREA_NUMBER })
  otherAreas!: number[];

  @IntListField({ min: 1, max: 99 })
  objectives!: number[];

  @ObjectListField(() => PrincipleDto)
  principles!: PrincipleDto[];

  @TextListField({})
  sdgTargets!: string[];

  @ObjectField(() => GenderMarkerDto, nullable)
  genderMarker!: GenderMarkerDto | null;

  @ObjectField(() => HumanRightsMarkerDto, nullable)
  humanRightsMarker!: HumanRightsMarkerDto | null;

  @TextField({ ...nullable, max: 4000 })
  covidDimension!: string | null;

  @IntField({ ...nullable, min: 1, max: 240 })
  durationMonths!: number | null;

  @ObjectField(() => NarrativeDto)
  narrative!: NarrativeDto;

  @ObjectListField(() => NationalPartnerDto)
  nationalPartners!: NationalPartnerDto[];

  @ObjectListField(() => EndorsementDto)
  endorsements!: EndorsementDto[];

  @ObjectListField(() => JustificationDto)
  justifications!: JustificationDto[];
}

/** A concept note with what it lacks, what is unusual, and what the reader may do with it. */
@ApiSchema({ name: 'ConceptNote' })
export class NoteDto extends NoteContentDto {
  @IdField()
  id!: string;

  @TextField({ example: 'CN-2020-0017' })
  reference!: string;

  @ChoiceField(NOTE_STATES)
  state!: string;

  @IntField({ min: 0, max: 100_000, doc: 'Number of the last submission; 0 before the first' })
  version!: number;

  @MoneyField({ sign: 'not-negative', doc: 'Sum of the entity budgets, USD' })
  requested!: { amount: string; currency: string };

  @ObjectListField(() => NoteWarningDto, { doc: 'What is unusual' })
  warnings!: NoteWarningDto[];

  @ObjectListField(() => NoteProblemDto, {
    maxItems: 2000,
    doc: 'What stands between this draft and its submission; empty once it is submitted',
  })
  problems!: NoteProblemDto[];

  @ObjectListField(() => NoteActionDto, { doc: 'Steps that lead on from this state, for the reader' })
  nextActions!: NoteActionDto[];

  @BooleanField({ doc: 'May the reader edit it now?' })
  editable!: boolean;

  @IntField({ min: 0, max: 1_000_000, doc: 'Whole days' })
  daysInState!: number;

  @InstantField()
  createdAt!: string;

  @InstantField(nullable)
  submittedAt!: string | null;

  @InstantField()
  updatedAt!: string;

  @ObjectField(() => PersonThenDto, { doc: 'Who wrote the content last' })
  writtenBy!: PersonThenDto;
}

@ApiSchema({ name: 'ConceptNoteStep' })
export class StepDto {
  @TextField({
    optional: true,
    nullable: true,
    max: 4000,
    doc: 'Why; needed to return, to declare ineligible and to withdraw',
  })
  reason?: string | null;
}
