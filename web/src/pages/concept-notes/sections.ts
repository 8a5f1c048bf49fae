import type { ConceptNote } from '../../api/schema.js';
import type { StateName } from '../../ui/state-tag.js';
import { type Draft, draftOf, type Field } from './draft/draft.js';

/** The sections of the form, in order; the last one checks and submits. */
export const SECTIONS = [
  'about',
  'alignment',
  'principles',
  'narrative',
  'budget',
  'partners',
  'letters',
  'submit',
] as const;

export type Section = (typeof SECTIONS)[number];

/** The fields of each section; `justifications` stand where the note is checked. */
export const FIELDS: Readonly<Record<Section, readonly Field[]>> = {
  about: [
    'title',
    'window',
    'scope',
    'countries',
    'region',
    'durationMonths',
    'submittingTeam',
    'residentCoordinator',
  ],
  alignment: ['primaryArea', 'otherAreas', 'objectives', 'sdgTargets'],
  principles: ['principles', 'genderMarker', 'humanRightsMarker', 'covidDimension'],
  narrative: ['narrative'],
  budget: ['conveningEntity', 'entityBudgets', 'budgetLines'],
  partners: ['nationalPartners'],
  letters: ['endorsements'],
  submit: ['justifications'],
};

/** The top-level field of a pointer. */
export function fieldOf(pointer: string): Field {
  return pointer.split('/')[1] as Field;
}

/** Where the field of a pointer stands. */
export function sectionOf(pointer: string): Section {
  const field = fieldOf(pointer);
  return SECTIONS.find((section) => FIELDS[section].includes(field)) ?? 'submit';
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
const GIVEN: readonly Field[] = ['window', 'countries'];

function isBegun(section: Section, draft: Draft): boolean {
  return FIELDS[section].some((field) => !GIVEN.includes(field) && holdsSomething(draft[field]));
}

function holdsSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object' && value !== null) return Object.values(value).some(holdsSomething);
  return value !== null && value !== '';
}
