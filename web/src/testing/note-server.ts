import type { ConceptNote, ConceptNoteInput } from '../api/schema.js';
import type { Unsaved } from '../pages/concept-notes/draft/draft-memory.js';
import type { ReadNote } from '../pages/concept-notes/draft/draft-view.js';
import { NoteDraft } from '../pages/concept-notes/draft/note-draft.js';
import { refusal } from './refusal.js';

/** A note without any text. */
export const EMPTY = {
  id: 'n',
  title: null,
  window: 'joint-programmes',
  countries: ['MKD'],
  scope: null,
  region: null,
  residentCoordinator: null,
  submittingTeam: null,
  conveningEntity: null,
  entityBudgets: [],
  budgetLines: [],
  primaryArea: null,
  otherAreas: [],
  objectives: [],
  principles: [],
  sdgTargets: [],
  genderMarker: null,
  humanRightsMarker: null,
  covidDimension: null,
  durationMonths: null,
  narrative: {
    context: null,
    results: null,
    wholeOfGovernment: null,
    wholeOfSociety: null,
    migrantParticipation: null,
    sustainability: null,
  },
  nationalPartners: [],
  endorsements: [],
  justifications: [],
} as unknown as ConceptNote;

/** The server with its If-Match, as far as a draft sees it. */
export class NoteServer {
  note: ConceptNote = EMPTY;
  revision = 1;
  readonly patches: ConceptNoteInput[] = [];
  /** Thrown by the next edits, one each. */
  refusals: unknown[] = [];

  read = (): Promise<ReadNote> => Promise.resolve({ note: this.note, etag: String(this.revision) });

  edit = (patch: ConceptNoteInput, ifMatch: string): Promise<ReadNote> => {
    this.patches.push(patch);
    const thrown = this.refusals.shift();
    if (thrown) return Promise.reject(thrown);
    if (ifMatch !== String(this.revision)) return Promise.reject(refusal(412));
    this.write(patch);
    return this.read();
  };

  /** Somebody writes. */
  write(patch: ConceptNoteInput): void {
    const narrative = { ...this.note.narrative, ...patch.narrative };
    this.note = { ...this.note, ...(patch as Partial<ConceptNote>), narrative };
    this.revision += 1;
  }
}

/** When everything is saved. */
export const SAVED_AT = new Date('2020-10-06T09:00:00Z');

/** What a person writes on a note of this server; `kept` is the memory of the device. */
export function draftOn(remote: NoteServer, kept: { value: Unsaved | null } = { value: null }): NoteDraft {
  return new NoteDraft(
    { note: remote.note, etag: String(remote.revision) },
    {
      read: remote.read,
      edit: remote.edit,
      now: () => SAVED_AT,
      memory: {
        read: () => kept.value,
        keep: (unsaved) => (kept.value = JSON.parse(JSON.stringify(unsaved)) as Unsaved),
        forget: () => (kept.value = null),
      },
    },
  );
}
