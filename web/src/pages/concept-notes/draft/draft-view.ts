import type { ConceptNote, ConceptNoteInput } from '../../../api/schema.js';
import type { Key } from '../catalogue.js';
import type { Draft } from './draft.js';
import type { DraftMemory } from './draft-memory.js';
import type { Refusals } from './refusals.js';
import type { SaveState } from './save-state.js';

/** A note with the validator of what was read. */
export interface ReadNote {
  note: ConceptNote;
  etag: string;
}

/** What the draft needs from around it. */
export interface DraftPorts {
  read: () => Promise<ReadNote>;
  edit: (patch: ConceptNoteInput, ifMatch: string) => Promise<ReadNote>;
  memory: DraftMemory;
  now: () => Date;
}

/** What the form draws. */
export interface DraftView {
  draft: Draft;
  /** As last read or saved. */
  note: ConceptNote;
  save: SaveState;
  /** Fields that somebody else changed too; {@link DraftView.note} has their text. */
  conflicts: readonly Key[];
  refusals: Refusals;
}
