import type { ConceptNoteInput } from '../../../api/schema.js';
import { centsOf, decimalOf } from '../../../format/cents.js';
import { type Draft, type DraftLine, type Key, NARRATIVE_PARTS } from './draft.js';

/** What a key is in the interface; `undefined` where the form holds what cannot be sent yet, such as `12,x`. */
export type Wire = Readonly<Record<Key, unknown>>;

const words = (text: string) => (text.trim() === '' ? null : text);
const usd = (amount: string) => ({ amount, currency: 'USD' });
const WHOLE = /^\d{1,6}$/;

/** The form as the interface takes it; rows that are not begun are left out. */
export function wireOf(draft: Draft): Wire {
  const months = draft.durationMonths.trim();
  return {
    title: words(draft.title),
    window: draft.window,
    countries: draft.countries,
    scope: words(draft.scope),
    region: words(draft.region),
    residentCoordinator: words(draft.residentCoordinator),
    submittingTeam: words(draft.submittingTeam),
    conveningEntity: words(draft.conveningEntity),
    entityBudgets: amounts(
      draft.entityBudgets.filter(isSentBudget).map((row) => ({ ...row, amount: row.amount || '0.00' })),
    ),
    budgetLines: amounts(draft.budgetLines.filter(isSentLine)),
    primaryArea: draft.primaryArea,
    otherAreas: draft.otherAreas,
    objectives: draft.objectives,
    principles: draft.principles.map(({ name, how }) => ({ name, how: words(how) })),
    sdgTargets: draft.sdgTargets,
    genderMarker: marker(
      draft.genderMarker.score === '' ? null : Number(draft.genderMarker.score),
      draft.genderMarker.justification,
    ),
    humanRightsMarker: marker(words(draft.humanRightsMarker.score), draft.humanRightsMarker.justification),
    covidDimension: words(draft.covidDimension),
    durationMonths: months === '' ? null : WHOLE.test(months) ? Number(months) : undefined,
    nationalPartners: draft.nationalPartners.filter(isSentPartner),
    endorsements: draft.endorsements,
    justifications: draft.justifications,
    ...(Object.fromEntries(
      NARRATIVE_PARTS.map((part) => [`narrative.${part}`, words(draft.narrative[part])]),
    ) as Pick<Wire, Extract<Key, `narrative.${string}`>>),
  };
}

/** Is the row of an organization sent? */
export function isSentBudget({ entity }: Draft['entityBudgets'][number]): boolean {
  return entity !== '';
}

/** Is the cell of the split sent? */
export function isSentLine({ amount }: DraftLine): boolean {
  return amount !== '';
}

/** Is the row of a partner sent? */
export function isSentPartner({ name }: Draft['nationalPartners'][number]): boolean {
  return name.trim() !== '';
}

/** Are two values of a key the same? */
export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The body of an edit that changes just these keys. */
export function patchOf(wire: Wire, keys: readonly Key[]): ConceptNoteInput {
  const patch: Record<string, unknown> = {};
  const narrative: Record<string, unknown> = {};
  for (const key of keys) {
    const [field, part] = key.split('.');
    if (part) narrative[part] = wire[key];
    else patch[field!] = wire[key];
  }
  return Object.keys(narrative).length > 0 ? { ...patch, narrative } : patch;
}

/** The key that a pointer of a problem leads to, such as `/entityBudgets/0/amount`; null when there is none. */
export function keyOfPointer(pointer: string, wire: Wire): Key | null {
  const [, field, part] = pointer.split('/');
  const key = field === 'narrative' ? `narrative.${part}` : field;
  return key !== undefined && key in wire ? (key as Key) : null;
}

function amounts<Row extends { amount: string }>(rows: readonly Row[]): unknown {
  const cents = rows.map(({ amount }) => centsOf(amount));
  return cents.includes(null)
    ? undefined
    : rows.map((row, index) => ({ ...row, amount: usd(decimalOf(cents[index]!)) }));
}

function marker(score: number | string | null, reason: string): unknown {
  const justification = words(reason);
  return score === null && justification === null ? null : { score, justification };
}
