import { ApiSchema } from '@nestjs/swagger';
import {
  ChoiceField,
  IntField,
  IntListField,
  ObjectField,
  ObjectListField,
  TextField,
  TextListField,
} from '../../../platform/http/index.js';
import { SCOPES } from '../../domain/note-content.js';
import {
  BudgetLineDto,
  CODE,
  EndorsementDto,
  ENTITY,
  EntityBudgetDto,
  GenderMarkerInputDto,
  HumanRightsMarkerInputDto,
  JustificationDto,
  NarrativeInputDto,
  NationalPartnerDto,
  PrincipleInputDto,
} from './note-parts.dto.js';
import { say } from '../../../kernel/index.js';
import { AREA_NUMBER, FUND_WINDOWS } from '../../../reference/index.js';

const maybe = { optional: true, nullable: true } as const;

/**
 * What authors write. Everything may be left out of a draft; in an edit what is absent stays, null clears and lists are
 * replaced as a whole (RFC 7396).
 */
@ApiSchema({ name: 'ConceptNoteInput' })
export class NoteInputDto {
  @TextField({ ...maybe, max: 300 })
  title?: string | null;

  @ChoiceField(FUND_WINDOWS, {
    ...maybe,
    doc: 'Pot that the note asks money from; joint-programmes when left out',
  })
  window?: string | null;

  @TextListField({ ...maybe, ...CODE, maxItems: 60, doc: 'ISO 3166 alpha-3 codes; at least one is yours' })
  countries?: string[] | null;

  @ChoiceField(SCOPES, maybe)
  scope?: string | null;

  @TextField({ ...maybe, max: 200, doc: 'Name of the region of a regional note' })
  region?: string | null;

  @TextField({ ...maybe, max: 200, doc: 'Who submits when left out' })
  residentCoordinator?: string | null;

  @TextField({ ...maybe, max: 200 })
  submittingTeam?: string | null;

  @TextField({ ...maybe, ...ENTITY })
  conveningEntity?: string | null;

  @ObjectListField(() => EntityBudgetDto, { ...maybe, maxItems: 30 })
  entityBudgets?: EntityBudgetDto[] | null;

  @ObjectListField(() => BudgetLineDto, { ...maybe, maxItems: 240 })
  budgetLines?: BudgetLineDto[] | null;

  @IntField({ ...maybe, ...AREA_NUMBER })
  primaryArea?: number | null;

  @IntListField({ ...maybe, ...AREA_NUMBER, maxItems: 20 })
  otherAreas?: number[] | null;

  @IntListField({ ...maybe, min: 1, max: 99, maxItems: 23, doc: 'Numbers of GCM objectives' })
  objectives?: number[] | null;

  @ObjectListField(() => PrincipleInputDto, { ...maybe, maxItems: 30 })
  principles?: PrincipleInputDto[] | null;

  @TextListField({
    ...maybe,
    max: 5,
    pattern: /^[1-9][0-9]?\.([1-9][0-9]?|[a-d])$/,
    hint: say`Write SDG targets such as 10.7.`,
    maxItems: 169,
  })
  sdgTargets?: string[] | null;

  @ObjectField(() => GenderMarkerInputDto, maybe)
  genderMarker?: GenderMarkerInputDto | null;

  @ObjectField(() => HumanRightsMarkerInputDto, maybe)
  humanRightsMarker?: HumanRightsMarkerInputDto | null;

  @TextField({ ...maybe, max: 4000 })
  covidDimension?: string | null;

  @IntField({ ...maybe, min: 1, max: 240 })
  durationMonths?: number | null;

  @ObjectField(() => NarrativeInputDto, maybe)
  narrative?: NarrativeInputDto | null;

  @ObjectListField(() => NationalPartnerDto, { ...maybe, maxItems: 100 })
  nationalPartners?: NationalPartnerDto[] | null;

  @ObjectListField(() => EndorsementDto, { ...maybe, maxItems: 60 })
  endorsements?: EndorsementDto[] | null;

  @ObjectListField(() => JustificationDto, { ...maybe, maxItems: 10 })
  justifications?: JustificationDto[] | null;
}
