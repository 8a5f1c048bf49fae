import { say } from '../../../kernel/index.js';
import { DEFAULT_WINDOW, FUND_WINDOWS } from '../../../reference/index.js';
import { SCOPES } from '../note-choices.js';
import type { FieldKind, NoteField } from './field-kinds.js';

/**
 * Everything that the authors of a note write (domain: What a concept note contains), in the order of the form. A field is
 * declared here once: storage, interface, patching, checks, facts for the public, editions, the form and the pages are
 * derived from its entry, and the compiler or a test names each place that needs more (ADR 18).
 */
export const NOTE_FIELDS = {
  title: {
    kind: 'line',
    max: 300,
    section: 'about',
    public: true,
    printed: true,
    needed: say`Enter a title.`,
  },
  scope: {
    kind: 'choice',
    choices: SCOPES,
    section: 'about',
    public: true,
    printed: true,
    needed: say`Choose whether the note is for one country, several countries or a region.`,
  },
  countries: {
    kind: 'codes',
    of: 'country',
    most: 60,
    section: 'about',
    public: true,
    printed: true,
    doc: 'ISO 3166 alpha-3 codes; at least one is yours',
  },
  region: {
    kind: 'line',
    max: 200,
    section: 'about',
    public: true,
    printed: false,
    doc: 'Name of the region of a regional note',
  },
  durationMonths: {
    kind: 'count',
    min: 1,
    max: 240,
    section: 'about',
    public: true,
    printed: true,
    needed: say`Enter the duration in months.`,
  },
  window: {
    kind: 'choice',
    choices: FUND_WINDOWS,
    initial: DEFAULT_WINDOW,
    section: 'about',
    public: true,
    printed: false,
    doc: 'Window that the note requests money from. Default: `joint-programmes`',
  },
  submittingTeam: { kind: 'line', max: 200, section: 'about', public: false, printed: false },
  residentCoordinator: {
    kind: 'line',
    max: 200,
    section: 'about',
    public: false,
    printed: false,
    doc: 'Default: the person who submits',
  },
  primaryArea: {
    kind: 'number',
    of: 'area',
    section: 'alignment',
    public: true,
    printed: true,
    needed: say`Choose the primary thematic area.`,
  },
  otherAreas: { kind: 'numbers', of: 'area', most: 20, section: 'alignment', public: true, printed: true },
  objectives: {
    kind: 'numbers',
    of: 'objective',
    most: 23,
    section: 'alignment',
    public: true,
    printed: true,
    doc: 'Numbers of GCM objectives',
    needed: say`Choose at least one objective of the Compact.`,
  },
  sdgTargets: {
    kind: 'codes',
    of: 'sdg-target',
    most: 169,
    section: 'alignment',
    public: true,
    printed: true,
    needed: say`Choose at least one SDG target.`,
  },
  principles: {
    kind: 'rows',
    most: 30,
    section: 'principles',
    public: true,
    printed: true,
    needed: say`Choose the guiding principles that the programme meets.`,
  },
  genderMarker: {
    kind: 'marker',
    schema: 'GenderMarker',
    max: 4000,
    scores: { min: 0, max: 3 },
    section: 'principles',
    public: true,
    printed: true,
  },
  humanRightsMarker: {
    kind: 'marker',
    schema: 'HumanRightsMarker',
    max: 4000,
    scores: ['A', 'B', 'C'],
    section: 'principles',
    public: true,
    printed: true,
  },
  covidDimension: { kind: 'prose', max: 4000, section: 'principles', public: true, printed: true },
  narrative: {
    kind: 'story',
    schema: 'Narrative',
    max: 10_000,
    section: 'narrative',
    public: true,
    printed: true,
    parts: {
      context: { doc: 'Context and needs', needed: say`Complete the section “${say`context and needs`}”.` },
      results: {
        doc: 'Results and theory of change',
        needed: say`Complete the section “${say`results and theory of change`}”.`,
      },
      wholeOfGovernment: {
        doc: 'Whole-of-government engagement',
        needed: say`Complete the section “${say`whole-of-government engagement`}”.`,
      },
      wholeOfSociety: {
        doc: 'Whole-of-society engagement',
        needed: say`Complete the section “${say`whole-of-society engagement`}”.`,
      },
      migrantParticipation: {
        doc: 'How migrants take part in every phase',
        needed: say`Complete the section “${say`how migrants take part in every phase`}”.`,
      },
      sustainability: {
        doc: 'Sustainability and risks',
        needed: say`Complete the section “${say`sustainability and risks`}”.`,
      },
    },
  },
  preparatoryWork: {
    kind: 'prose',
    max: 4000,
    section: 'narrative',
    after: 'context',
    public: true,
    printed: true,
    column: 'preparatory_work',
    doc: 'What has been done already',
  },
  entityBudgets: { kind: 'rows', most: 30, section: 'budget', public: true, printed: true },
  conveningEntity: { kind: 'code', of: 'entity', section: 'budget', public: true, printed: true },
  budgetLines: { kind: 'rows', most: 240, section: 'budget', public: false, printed: false },
  nationalPartners: { kind: 'rows', most: 100, section: 'partners', public: true, printed: true },
  endorsements: { kind: 'rows', most: 60, section: 'letters', public: false, printed: false },
  justifications: { kind: 'rows', most: 10, section: 'submit', public: false, printed: false },
} as const satisfies Readonly<Record<string, NoteField>>;

type Catalogue = typeof NOTE_FIELDS;

/** A field of a note by its name on the wire. */
export type FieldName = keyof Catalogue;

/** The names of the fields of some kinds. */
export type NameOfKind<Kind extends FieldKind> = {
  [Name in FieldName]: Catalogue[Name]['kind'] extends Kind ? Name : never;
}[FieldName];

/** A part of the narrative. */
export type NarrativePart = keyof Catalogue['narrative']['parts'];

/** All fields, in the order of the form. */
export const FIELD_NAMES = Object.keys(NOTE_FIELDS) as FieldName[];

/** The parts of the narrative, in the order of the form. */
export const NARRATIVE_PARTS = Object.keys(NOTE_FIELDS.narrative.parts) as NarrativePart[];

/** The declaration of a field, by name, in the wide type. */
export function fieldOf(name: FieldName): NoteField {
  return NOTE_FIELDS[name];
}

/** The names of the fields of one kind, in the order of the form. */
export function namesOfKind<Kind extends FieldKind>(kind: Kind): NameOfKind<Kind>[] {
  return FIELD_NAMES.filter((name): name is NameOfKind<Kind> => NOTE_FIELDS[name].kind === kind);
}
