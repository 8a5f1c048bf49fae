import { ApiSchema } from '@nestjs/swagger';
import { AREA_NUMBER, FUND_WINDOWS } from '../../../reference/index.js';
import {
  BooleanField,
  ChoiceField,
  DateField,
  IdField,
  IntField,
  MoneyDto,
  MoneyField,
  ObjectField,
  ObjectListField,
  PageQuery,
  TextField,
  TextListField,
} from '../../../platform/http/index.js';
import {
  JOINT_PROGRAMME_STATES,
  JOINT_PROGRAMME_TRANSITIONS,
  type JointProgrammeState,
  type JointProgrammeTransition,
} from '../../domain/joint-programme.js';
import { say } from '../../../kernel/index.js';
import type { NextAction } from '../../../access/index.js';
import type {
  JointProgrammeFilter,
  JointProgrammeRow,
  ProgrammeShare,
} from '../../views/joint-programmes.view.js';

export class JointProgrammeQuery extends PageQuery implements JointProgrammeFilter {
  @ChoiceField(JOINT_PROGRAMME_STATES, { optional: true })
  state?: JointProgrammeState;

  @IntField({ query: true, optional: true, ...AREA_NUMBER, doc: 'Primary thematic area' })
  area?: number;

  @ChoiceField(FUND_WINDOWS, { optional: true })
  window?: string;

  @TextField({
    optional: true,
    max: 3,
    pattern: /^[A-Z]{3}$/,
    hint: say`Enter the ISO 3166 alpha-3 code, such as THA.`,
  })
  country?: string;

  @TextField({ optional: true, doc: 'Code of a participating organization' })
  entity?: string;
}

@ApiSchema({ name: 'JointProgrammeReason' })
export class JointProgrammeReasonDto {
  @TextField({ optional: true, min: 1, max: 2000, doc: 'For the record' })
  reason?: string;
}

@ApiSchema({ name: 'AllocationSources' })
class AllocationSourcesDto {
  @MoneyField({ sign: 'not-negative', doc: 'Drawn from money earmarked for the area' })
  earmarked!: MoneyDto;

  @MoneyField({ sign: 'not-negative' })
  unearmarked!: MoneyDto;
}

@ApiSchema({ name: 'JointProgrammeShare' })
class JointProgrammeShareDto implements ProgrammeShare {
  @TextField()
  entity!: string;

  @MoneyField({ sign: 'not-negative', doc: 'Its part of the allocation' })
  amount!: MoneyDto;

  @MoneyField({ sign: 'not-negative' })
  transferred!: MoneyDto;

  @MoneyField({ sign: 'not-negative', doc: 'What it may still receive' })
  open!: MoneyDto;
}

@ApiSchema({ name: 'JointProgrammeAction' })
export class JointProgrammeActionDto implements NextAction<JointProgrammeTransition> {
  @ChoiceField(JOINT_PROGRAMME_TRANSITIONS, { doc: 'Last segment of the address under /transitions' })
  verb!: JointProgrammeTransition;

  @BooleanField()
  allowed!: boolean;

  @TextField({ optional: true, max: 500, doc: 'Why not, as a sentence for people' })
  because?: string;
}

@ApiSchema({ name: 'JointProgramme' })
export class JointProgrammeDto implements JointProgrammeRow {
  @IdField()
  id!: string;

  @TextField({ example: 'JP-2020-001' })
  reference!: string;

  @IdField()
  conceptNoteId!: string;

  @TextField({ example: 'CN-2020-0017' })
  noteReference!: string;

  @IntField({ min: 1, max: 10_000, doc: 'The version that funds were allocated to' })
  noteVersion!: number;

  @TextField({ max: 300 })
  title!: string;

  @TextListField({ max: 3 })
  countries!: string[];

  @ChoiceField(FUND_WINDOWS)
  window!: string;

  @IntField({ ...AREA_NUMBER })
  primaryArea!: number;

  @MoneyField({ currency: 'USD' })
  allocation!: MoneyDto;

  @ObjectField(() => AllocationSourcesDto)
  sources!: AllocationSourcesDto;

  @MoneyField({ sign: 'not-negative' })
  transferred!: MoneyDto;

  @MoneyField({ sign: 'not-negative', doc: 'Allocated, but neither transferred nor released' })
  untransferred!: MoneyDto;

  @IdField()
  decisionId!: string;

  @DateField()
  decidedOn!: string;

  @ChoiceField(JOINT_PROGRAMME_STATES)
  state!: JointProgrammeState;

  @DateField({ nullable: true, doc: 'Day of cancellation or financial closure' })
  closedOn!: string | null;

  @ObjectListField(() => JointProgrammeShareDto)
  shares!: JointProgrammeShareDto[];

  @ObjectListField(() => JointProgrammeActionDto, {
    doc: 'Steps that lead on from this state, for the reader',
  })
  nextActions!: JointProgrammeActionDto[];
}

@ApiSchema({ name: 'JointProgrammePage' })
export class JointProgrammePageDto {
  @ObjectListField(() => JointProgrammeDto)
  items!: JointProgrammeDto[];

  @TextField({ nullable: true, max: 500 })
  nextCursor!: string | null;
}
