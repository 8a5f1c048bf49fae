import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import {
  ChoiceField,
  DateField,
  IdField,
  InstantField,
  IntField,
  MoneyField,
  ObjectField,
  ObjectListField,
  TextField,
} from '../../../platform/http/index.js';
import type { Difference } from '../../domain/content-diff.js';
import type { FrozenVersion, HistoryTransition, VersionSummary } from '../../views/note-record.view.js';
import {
  NOTE_STATES,
  type NoteState,
  type NoteTransition,
  noteWorkflow,
} from '../../domain/concept-note.workflow.js';
import { PersonThenDto } from './note-parts.dto.js';
import { NoteContentDto } from './note.dto.js';

const none = { nullable: true, doc: 'Always null: the list is complete' } as const;

@ApiSchema({ name: 'ConceptNoteVersionSummary' })
export class VersionSummaryDto implements VersionSummary {
  @IntField({ min: 1, max: 100_000 })
  number!: number;

  @TextField({ max: 300 })
  title!: string;

  @MoneyField({ sign: 'not-negative', doc: 'USD' })
  requested!: { amount: string; currency: string };

  @InstantField()
  submittedAt!: string;

  @ObjectField(() => PersonThenDto)
  submittedBy!: PersonThenDto;
}

@ApiSchema({ name: 'ConceptNoteVersions' })
export class VersionsDto {
  @ObjectListField(() => VersionSummaryDto)
  items!: VersionSummaryDto[];

  @TextField(none)
  nextCursor!: string | null;
}

@ApiSchema({ name: 'ConceptNoteVersion' })
export class VersionDto extends VersionSummaryDto implements FrozenVersion {
  @ObjectField(() => NoteContentDto, { doc: 'What was submitted; it never changes' })
  content!: NoteContentDto;
}

/** Any JSON value. */
const anything = (description: string) =>
  ApiProperty({
    description,
    anyOf: ['string', 'number', 'boolean', 'object', 'array', 'null'].map((type) =>
      type === 'array' ? { type, items: {} } : { type },
    ),
  });

@ApiSchema({ name: 'ConceptNoteDifference' })
export class DifferenceDto implements Difference {
  @TextField({ max: 1000, doc: 'RFC 6901 pointer into the content' })
  pointer!: string;

  @anything('Value in the first version; null when there is none')
  from!: unknown;

  @anything('Value in the second version; null when there is none')
  to!: unknown;
}

@ApiSchema({ name: 'ConceptNoteDifferences' })
export class DifferencesDto {
  @ObjectListField(() => DifferenceDto, { maxItems: 5000 })
  items!: DifferenceDto[];

  @TextField(none)
  nextCursor!: string | null;
}

@ApiSchema({ name: 'ConceptNoteHistoryTransition' })
export class HistoryTransitionDto implements HistoryTransition {
  @ChoiceField(noteWorkflow.transitions)
  verb!: NoteTransition;

  @ChoiceField(NOTE_STATES)
  from!: NoteState;

  @ChoiceField(NOTE_STATES)
  to!: NoteState;

  @IntField({ min: 0, max: 100_000 })
  version!: number;

  @DateField({ doc: 'Day on which it took effect; for a decision, the day of its meeting' })
  on!: string;

  @InstantField({ doc: 'When it was recorded' })
  at!: string;

  @ObjectField(() => PersonThenDto, { nullable: true })
  by!: PersonThenDto | null;

  @TextField({ nullable: true, max: 4000 })
  reason!: string | null;

  @IdField({ nullable: true, doc: 'Decision of the Steering Committee that made the transition' })
  decisionId!: string | null;
}

@ApiSchema({ name: 'ConceptNoteHistory' })
export class HistoryDto {
  @ObjectListField(() => HistoryTransitionDto, { maxItems: 5000 })
  items!: HistoryTransitionDto[];

  @TextField(none)
  nextCursor!: string | null;
}
