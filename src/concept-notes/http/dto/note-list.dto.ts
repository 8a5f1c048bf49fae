import { ApiSchema } from '@nestjs/swagger';
import { DomainError, type Phrase, say } from '../../../kernel/index.js';
import {
  ChoiceField,
  IdField,
  InstantField,
  IntField,
  MoneyField,
  ObjectListField,
  PageQuery,
  TextField,
  TextListField,
} from '../../../platform/http/index.js';
import { DEFAULT_LIMIT } from '../../../platform/paging/index.js';
import { NOTE_STATES, type NoteState } from '../../domain/concept-note.workflow.js';
import { SCOPES } from '../../domain/note-choices.js';
import type { NoteListItem } from '../../views/concept-note-list.view.js';
import { isNoteState, type NoteFilter, wordsOf } from '../../views/note-filter.js';
import { NOTE_SORTS, type NoteSort } from '../../views/note-sort.js';
import { AREA_NUMBER } from '../../../reference/index.js';

const filter = (doc: string, pattern: RegExp, hint: Phrase) =>
  TextField({ optional: true, max: 300, pattern, hint, doc: `${doc}; several are separated by commas` });
const NUMBERS = /^(\d{1,2}(,\d{1,2})*)?$/;

/** Filters, order and page of the list of notes. */
export class NotesQuery extends PageQuery {
  @filter(
    `States: ${NOTE_STATES.join(', ')}`,
    /^([a-z_]+(,[a-z_]+)*)?$/,
    say`Enter states separated by commas.`,
  )
  state?: string;

  @filter('Primary thematic areas', NUMBERS, say`Enter numbers of areas separated by commas.`)
  area?: string;

  @filter('Countries', /^([A-Z]{3}(,[A-Z]{3})*)?$/, say`Enter ISO 3166 alpha-3 codes separated by commas.`)
  country?: string;

  @filter(
    'UN organizations',
    /^([\w -]{1,40}(,[\w -]{1,40})*)?$/,
    say`Enter codes of UN organizations separated by commas.`,
  )
  entity?: string;

  @filter('GCM objectives', NUMBERS, say`Enter numbers of objectives separated by commas.`)
  objective?: string;

  @TextField({
    optional: true,
    max: 200,
    doc: 'Starts of words in the reference, title, narrative, countries or organizations; all must match, with or without accents',
  })
  q?: string;

  @ChoiceField(NOTE_SORTS, {
    optional: true,
    doc: 'Default: `-updatedAt`. A minus sign reverses the order',
  })
  sort?: NoteSort;
}

/** What the query asks for; 400 `INVALID_PARAMETER` for a state that does not exist. */
export function filterOf(query: NotesQuery): NoteFilter {
  const list = (text: string | undefined) => (text ? text.split(',') : []);
  const states = list(query.state);
  const unknown = states.filter((state) => !isNoteState(state));
  if (unknown.length > 0) {
    const message = say`“${unknown}” is not a state. Choose from: ${NOTE_STATES}.`;
    throw new DomainError('malformed', 'INVALID_PARAMETER', message, [
      { pointer: '/state', rule: 'choice', message },
    ]);
  }
  return {
    states: states.filter(isNoteState),
    areas: list(query.area).map(Number),
    countries: list(query.country),
    entities: list(query.entity),
    objectives: list(query.objective).map(Number),
    words: wordsOf(query.q ?? ''),
  };
}

/** Order and page of the query, with what holds when nothing is said. */
export function pageOf({ sort = '-updatedAt', limit = DEFAULT_LIMIT, cursor }: NotesQuery) {
  return { sort, limit, cursor };
}

@ApiSchema({ name: 'ConceptNoteListItem' })
export class NoteListItemDto implements NoteListItem {
  @IdField()
  id!: string;

  @TextField({ example: 'CN-2020-0017' })
  reference!: string;

  @TextField({ nullable: true, max: 300 })
  title!: string | null;

  @ChoiceField(NOTE_STATES)
  state!: NoteState;

  @TextListField({ doc: 'ISO 3166 alpha-3 codes' })
  countries!: string[];

  @ChoiceField(SCOPES, { nullable: true })
  scope!: string | null;

  @IntField({ nullable: true, ...AREA_NUMBER })
  primaryArea!: number | null;

  @TextField({ nullable: true })
  conveningEntity!: string | null;

  @TextListField({ doc: 'UN organizations with a budget' })
  entities!: string[];

  @MoneyField({ sign: 'not-negative', doc: 'USD' })
  requested!: { amount: string; currency: string };

  @IntField({ nullable: true, min: 1, max: 240 })
  durationMonths!: number | null;

  @InstantField({ nullable: true, doc: 'Last submission' })
  submittedAt!: string | null;

  @InstantField()
  updatedAt!: string;

  @IntField({ min: 0, max: 100_000, doc: 'Number of the last submission; 0 before the first' })
  version!: number;

  @IntField({ min: 0, max: 1_000_000, doc: 'Whole days' })
  daysInState!: number;
}

@ApiSchema({ name: 'ConceptNotePage' })
export class NotePageDto {
  @ObjectListField(() => NoteListItemDto)
  items!: NoteListItemDto[];

  @TextField({ nullable: true, max: 500 })
  nextCursor!: string | null;
}
