// Written by `npm run note-fields` from src/concept-notes/domain/fields/note-fields.ts; do not edit by hand.

/** The fields of a concept note, each with its kind. */
export const NOTE_FIELDS = {
  title: { kind: 'line' },
  scope: { kind: 'choice' },
  countries: { kind: 'codes' },
  region: { kind: 'line' },
  durationMonths: { kind: 'count' },
  window: { kind: 'choice' },
  submittingTeam: { kind: 'line' },
  residentCoordinator: { kind: 'line' },
  primaryArea: { kind: 'number' },
  otherAreas: { kind: 'numbers' },
  objectives: { kind: 'numbers' },
  sdgTargets: { kind: 'codes' },
  principles: { kind: 'rows' },
  genderMarker: { kind: 'marker' },
  humanRightsMarker: { kind: 'marker' },
  covidDimension: { kind: 'prose' },
  narrative: {
    kind: 'story',
    parts: [
      'context',
      'results',
      'wholeOfGovernment',
      'wholeOfSociety',
      'migrantParticipation',
      'sustainability',
    ],
  },
  preparatoryWork: { kind: 'prose' },
  entityBudgets: { kind: 'rows' },
  conveningEntity: { kind: 'code' },
  budgetLines: { kind: 'rows' },
  nationalPartners: { kind: 'rows' },
  endorsements: { kind: 'rows' },
  justifications: { kind: 'rows' },
} as const;

/** What each section of the form asks for, in order. */
export const NOTE_SECTIONS = {
  about: [
    'title',
    'scope',
    'countries',
    'region',
    'durationMonths',
    'window',
    'submittingTeam',
    'residentCoordinator',
  ],
  alignment: ['primaryArea', 'otherAreas', 'objectives', 'sdgTargets'],
  principles: ['principles', 'genderMarker', 'humanRightsMarker', 'covidDimension'],
  narrative: [
    'narrative.context',
    'preparatoryWork',
    'narrative.results',
    'narrative.wholeOfGovernment',
    'narrative.wholeOfSociety',
    'narrative.migrantParticipation',
    'narrative.sustainability',
  ],
  budget: ['entityBudgets', 'conveningEntity', 'budgetLines'],
  partners: ['nationalPartners'],
  letters: ['endorsements'],
  submit: ['justifications'],
} as const;

/** Texts that the public page of a programme shows below a heading each. */
export const PUBLIC_TEXTS = ['covidDimension', 'preparatoryWork'] as const;
