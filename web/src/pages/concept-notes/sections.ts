import type { ConceptNote } from '../../api/schema.js';
import type { StateName } from '../../ui/state-tag.js';
import { type Key, keysOf, type Section, SECTIONS } from './catalogue.js';
import { type Draft, pick } from './draft/draft.js';
import { draftOf } from './draft/wire.js';

/** The field or the part of the narrative that a pointer leads to. */
function keyOf(pointer: string): string {
  const [, field = '', part] = pointer.split('/');
  return field === 'narrative' ? `narrative.${part}` : field;
}

/** Where a pointer leads to; the last section when it leads nowhere in the form. */
export function sectionOf(pointer: string): Section {
  const key = keyOf(pointer);
  return SECTIONS.find((section) => keysOf(section).some((one) => one === key)) ?? 'submit';
}

/** The state of a section in the server's judgement, and how much is left to do in it. */
export interface SectionState {
  state: Extract<StateName, 'not_started' | 'in_progress' | 'complete' | 'has_warnings' | 'has_problems'>;
  problems: number;
}

/** `tried`: somebody asked for submission, so that what is missing is a problem and no longer work to come. */
export function sectionState(section: Section, note: ConceptNote, tried: boolean): SectionState {
  const problems = note.problems.filter(({ pointer }) => sectionOf(pointer) === section).length;
  if (section === 'submit') {
    return {
      state: note.problems.length === 0 ? 'complete' : tried ? 'has_problems' : 'in_progress',
      problems,
    };
  }
  if (problems > 0) {
    const state = tried ? 'has_problems' : isBegun(section, draftOf(note)) ? 'in_progress' : 'not_started';
    return { state, problems };
  }
  const warns = note.warnings.some(({ pointer }) => sectionOf(pointer) === section);
  return { state: warns ? 'has_warnings' : 'complete', problems };
}

/** What the server fills in by itself says nothing about the authors' work. */
const GIVEN: readonly Key[] = ['window', 'countries'];

function isBegun(section: Section, draft: Draft): boolean {
  return keysOf(section).some((key) => !GIVEN.includes(key) && holdsSomething(pick(draft, key)));
}

function holdsSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object' && value !== null) return Object.values(value).some(holdsSomething);
  return value !== null && value !== '';
}
