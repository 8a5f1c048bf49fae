import type { ConceptNoteContent } from '../../../api/schema.js';

/** Parts of the story, in the order of the form. */
export const NARRATIVE_PARTS = [
  'context',
  'results',
  'wholeOfGovernment',
  'wholeOfSociety',
  'migrantParticipation',
  'sustainability',
] as const satisfies readonly (keyof ConceptNoteContent['narrative'])[];

type NarrativePart = (typeof NARRATIVE_PARTS)[number];

/** An amount as it stands in the form: a decimal such as `1500.50`, or what was typed while it is none. */
export interface DraftBudget {
  entity: string;
  amount: string;
}

/** A cell of the split; an empty amount is an empty cell. */
export interface DraftLine extends DraftBudget {
  category: string;
}

/** A note as it stands in the form: what is missing is empty text, and rows may be half finished. */
export interface Draft {
  title: string;
  window: string;
  countries: string[];
  scope: string;
  region: string;
  residentCoordinator: string;
  submittingTeam: string;
  conveningEntity: string;
  entityBudgets: DraftBudget[];
  budgetLines: DraftLine[];
  primaryArea: number | null;
  otherAreas: number[];
  objectives: number[];
  principles: { name: string; how: string }[];
  sdgTargets: string[];
  genderMarker: { score: string; justification: string };
  humanRightsMarker: { score: string; justification: string };
  covidDimension: string;
  durationMonths: string;
  narrative: Record<NarrativePart, string>;
  nationalPartners: { name: string; kind: string }[];
  endorsements: { country: string; attachmentId: string }[];
  justifications: { rule: string; justification: string }[];
}

/** A top-level field of the note. */
export type Field = keyof Draft;

/** What is saved and compared by itself: a field, or one part of the narrative. */
export type Key = Exclude<Field, 'narrative'> | `narrative.${NarrativePart}`;

/** The form of a note that was read. */
export function draftOf(content: ConceptNoteContent): Draft {
  const text = (value: string | null) => value ?? '';
  return {
    title: text(content.title),
    window: content.window,
    countries: content.countries,
    scope: text(content.scope),
    region: text(content.region),
    residentCoordinator: text(content.residentCoordinator),
    submittingTeam: text(content.submittingTeam),
    conveningEntity: text(content.conveningEntity),
    entityBudgets: content.entityBudgets.map(({ entity, amount }) => ({ entity, amount: amount.amount })),
    budgetLines: content.budgetLines.map(({ category, entity, amount }) => ({
      category,
      entity,
      amount: amount.amount,
    })),
    primaryArea: content.primaryArea,
    otherAreas: content.otherAreas,
    objectives: content.objectives,
    principles: content.principles.map(({ name, how }) => ({ name, how: text(how) })),
    sdgTargets: content.sdgTargets,
    genderMarker: {
      score: content.genderMarker?.score?.toString() ?? '',
      justification: text(content.genderMarker?.justification ?? null),
    },
    humanRightsMarker: {
      score: text(content.humanRightsMarker?.score ?? null),
      justification: text(content.humanRightsMarker?.justification ?? null),
    },
    covidDimension: text(content.covidDimension),
    durationMonths: content.durationMonths?.toString() ?? '',
    narrative: Object.fromEntries(
      NARRATIVE_PARTS.map((part) => [part, text(content.narrative[part])]),
    ) as Draft['narrative'],
    // Spelt out: the order of the members is part of how values are compared.
    nationalPartners: content.nationalPartners.map(({ name, kind }) => ({ name, kind })),
    endorsements: content.endorsements.map(({ country, attachmentId }) => ({ country, attachmentId })),
    justifications: content.justifications.map(({ rule, justification }) => ({ rule, justification })),
  };
}

/** The value of a key in the form. */
export function pick(draft: Draft, key: Key): unknown {
  const part = narrativePart(key);
  return part ? draft.narrative[part] : draft[key as Exclude<Field, 'narrative'>];
}

/** The form with the value of one key taken from another. */
export function withKeyOf(draft: Draft, key: Key, other: Draft): Draft {
  const part = narrativePart(key);
  return part
    ? { ...draft, narrative: { ...draft.narrative, [part]: other.narrative[part] } }
    : { ...draft, [key]: pick(other, key) };
}

function narrativePart(key: Key): NarrativePart | null {
  return key.startsWith('narrative.') ? (key.slice('narrative.'.length) as NarrativePart) : null;
}
