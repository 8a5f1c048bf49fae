import { ApiSchema } from '@nestjs/swagger';
import type { NextAction } from '../../../access/index.js';
import {
  BooleanField,
  ChoiceField,
  IdField,
  InstantField,
  IntField,
  MoneyField,
  ObjectField,
  ObjectListField,
  TextField,
} from '../../../platform/http/index.js';
import { NOTE_STATES, type NoteState, PERSON_TRANSITIONS } from '../../domain/concept-note.workflow.js';
import { WARNING_RULES, type WarningRule } from '../../domain/concept-note.rules.js';
import type { NoteContent } from '../../domain/note-content.js';
import { TRANSITION_RULES } from '../../domain/note-policy.js';
import type { ShownNote, ShownProblem, ShownWarning } from '../../views/shown-note.js';
import { contentClass } from './content-class.js';
import { PersonThenDto } from './note-parts.dto.js';

const nullable = { nullable: true } as const;

@ApiSchema({ name: 'ConceptNoteWarning' })
export class NoteWarningDto implements ShownWarning {
  @ChoiceField(WARNING_RULES)
  rule!: WarningRule;

  @TextField()
  pointer!: string;

  @TextField({ max: 1000 })
  message!: string;

  @TextField({ ...nullable, max: 4000, doc: 'The authors’ reason' })
  justification!: string | null;
}

@ApiSchema({ name: 'ConceptNoteProblem' })
export class NoteProblemDto implements ShownProblem {
  @TextField()
  pointer!: string;

  @TextField()
  rule!: string;

  @TextField({ max: 1000 })
  message!: string;
}

@ApiSchema({ name: 'ConceptNoteAction' })
export class NoteActionDto implements NextAction {
  @ChoiceField(PERSON_TRANSITIONS, {
    doc: 'Last segment of the address under /transitions',
  })
  verb!: string;

  @BooleanField()
  allowed!: boolean;

  @TextField({ optional: true, max: 1000, doc: 'Why not, as a sentence for people' })
  because?: string;
}

/** What authors wrote, as it is read. */
@ApiSchema({ name: 'ConceptNoteContent' })
export class NoteContentDto extends contentClass<NoteContent>('answer') {}

/** A concept note with what it lacks, what is unusual, and what the reader may do with it. */
@ApiSchema({ name: 'ConceptNote' })
export class NoteDto extends NoteContentDto implements ShownNote {
  @IdField()
  id!: string;

  @TextField({ example: 'CN-2020-0017' })
  reference!: string;

  @ChoiceField(NOTE_STATES)
  state!: NoteState;

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

  @ObjectListField(() => NoteActionDto, { doc: 'Transitions that lead on from this state, for the reader' })
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

@ApiSchema({ name: 'ConceptNoteTransition' })
export class TransitionDto {
  @TextField({
    optional: true,
    nullable: true,
    max: 4000,
    doc: `Why; required for: ${PERSON_TRANSITIONS.filter((one) => TRANSITION_RULES[one].reason).join(', ')}`,
  })
  reason?: string | null;
}
