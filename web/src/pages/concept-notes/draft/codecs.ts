import { NOTE_FIELDS } from '../../../api/note-fields.js';
import type { ConceptNoteContent } from '../../../api/schema.js';
import { centsOf, decimalOf } from '../../../format/cents.js';
import type { Field, OfKind } from '../catalogue.js';
import type { Draft } from './draft.js';
import { isSentBudget, isSentLine, isSentPartner } from './sent-rows.js';

/** Between a note as it is read or sent and the form; `undefined` is what cannot be sent yet, such as `12,x`. */
interface Codec<Content, Value> {
  draft: (content: Content) => Value;
  wire: (value: Value) => unknown;
}

/** Text as it is sent: blanks are nothing. */
export const words = (text: string) => (text.trim() === '' ? null : text);

const WHOLE = /^\d{1,6}$/;
const usd = (amount: string) => ({ amount, currency: 'USD' });

const text: Codec<string | null, string> = { draft: (content) => content ?? '', wire: words };
const asItIs = { draft: <T>(content: T) => content, wire: (value: unknown) => value };

const count: Codec<number | null, string> = {
  draft: (content) => content?.toString() ?? '',
  wire: (typed) => {
    const number = typed.trim();
    return number === '' ? null : WHOLE.test(number) ? Number(number) : undefined;
  },
};

interface Marker {
  score: string | number | null;
  justification: string | null;
}

const marker: Codec<Marker | null, Draft['genderMarker']> = {
  draft: (content) => ({
    score: content?.score?.toString() ?? '',
    justification: content?.justification ?? '',
  }),
  wire: ({ score, justification }) => {
    const reason = words(justification);
    if (score === '' && reason === null) return null;
    return { score: WHOLE.test(score) ? Number(score) : words(score), justification: reason };
  },
};

const BY_KIND = {
  line: text,
  prose: text,
  choice: text,
  code: text,
  count,
  number: asItIs,
  codes: asItIs,
  numbers: asItIs,
  marker,
  story: {
    draft: (content: Record<string, string | null>) =>
      Object.fromEntries(Object.entries(content).map(([part, told]) => [part, told ?? ''])),
    wire: (value: Record<string, string>) =>
      Object.fromEntries(Object.entries(value).map(([part, told]) => [part, words(told)])),
  },
};

/** Spelt out: the order of the members is part of how values are compared. */
const ROWS: { [Name in OfKind<'rows'>]: Codec<ConceptNoteContent[Name], Draft[Name]> } = {
  entityBudgets: {
    draft: (rows) => rows.map(({ entity, amount }) => ({ entity, amount: amount.amount })),
    wire: (rows) =>
      amounts(rows.filter(isSentBudget).map((row) => ({ ...row, amount: row.amount || '0.00' }))),
  },
  budgetLines: {
    draft: (rows) =>
      rows.map(({ category, entity, amount }) => ({ category, entity, amount: amount.amount })),
    wire: (rows) => amounts(rows.filter(isSentLine)),
  },
  principles: {
    draft: (rows) => rows.map(({ name, how }) => ({ name, how: how ?? '' })),
    wire: (rows) => rows.map(({ name, how }) => ({ name, how: words(how) })),
  },
  nationalPartners: {
    draft: (rows) => rows.map(({ name, kind }) => ({ name, kind })),
    wire: (rows) => rows.filter(isSentPartner),
  },
  endorsements: {
    draft: (rows) => rows.map(({ country, attachmentId }) => ({ country, attachmentId })),
    wire: (rows) => rows,
  },
  justifications: {
    draft: (rows) => rows.map(({ rule, justification }) => ({ rule, justification })),
    wire: (rows) => rows,
  },
};

/** The codec of a field, by its kind; rows have one each. */
export function codecOf(name: Field): {
  draft: (content: never) => unknown;
  wire: (value: never) => unknown;
} {
  const { kind } = NOTE_FIELDS[name];
  return kind === 'rows' ? ROWS[name as OfKind<'rows'>] : BY_KIND[kind];
}

function amounts<Row extends { amount: string }>(rows: readonly Row[]): unknown {
  const cents = rows.map(({ amount }) => centsOf(amount));
  return cents.includes(null)
    ? undefined
    : rows.map((row, index) => ({ ...row, amount: usd(decimalOf(cents[index]!)) }));
}
