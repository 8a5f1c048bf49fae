export { ConceptNotesModule } from './concept-notes.module.js';
export {
  noteState,
  type CommitteeTransition,
  NOTE_STATES,
  type NoteState,
  type NoteTransition,
  noteWorkflow,
  type TransitionFrom,
} from './domain/concept-note.workflow.js';
export { FORM_SECTIONS } from './domain/fields/field-kinds.js';
export { formKeys } from './domain/fields/form-keys.js';
export { type NarrativePart, NOTE_FIELDS } from './domain/fields/note-fields.js';
export {
  columnOf,
  PRINTED_TEXTS,
  type PrintedPlaced,
  type PrintedText,
  PUBLIC_TEXTS,
  type PublicText,
} from './domain/fields/shown-texts.js';
export type { BudgetCategory, PartnerKind, Scope } from './domain/note-choices.js';
export { type DecidedTransition, DecidedTransitions } from './transitions/decided-transitions.js';
export {
  type NoteTransitioned,
  NoteTransitions,
  type TransitionListener,
} from './transitions/note-transitions.js';
export { type NoteFact, NoteFacts } from './views/note.facts.js';
export { visibleNotes } from './views/note-visibility.js';
export { type PublicNote, PublicNoteFacts } from './views/public-note.facts.js';
