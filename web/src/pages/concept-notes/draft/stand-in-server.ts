import { ProblemError } from '../../../api/problem-error.js';
import type { ConceptNote, ConceptNoteInput } from '../../../api/schema.js';
import type { ReadNote } from './draft-view.js';

const EMPTY = {
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

/** A problem document as the draft gets it. */
export function refusal(status: number, pointers: string[] = [], code = 'X'): ProblemError {
  return new ProblemError({
    type: 'about:blank',
    title: code,
    status,
    code,
    detail: 'In words.',
    instance: '/',
    requestId: 'r',
    errors: pointers.map((pointer) => ({ pointer, rule: 'x', message: `wrong: ${pointer}` })),
  });
}

/** The server with its If-Match, as far as a draft sees it. */
export class StandInServer {
  note = EMPTY;
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
