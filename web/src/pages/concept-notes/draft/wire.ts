import type { ConceptNoteContent, ConceptNoteInput } from '../../../api/schema.js';
import { type Field, FIELDS, type Key, KEYS, narrativePart } from '../catalogue.js';
import { codecOf, words } from './codecs.js';
import type { Draft } from './draft.js';

/** What a key is in the interface; `undefined` where the form holds what cannot be sent yet, such as `12,x`. */
export type Wire = Readonly<Record<Key, unknown>>;

/** The form of a note that was read. */
export function draftOf(content: ConceptNoteContent): Draft {
  return Object.fromEntries(
    FIELDS.map((name) => [name, codecOf(name).draft(content[name] as never)]),
  ) as unknown as Draft;
}

/** The form as the interface takes it. */
export function wireOf(draft: Draft): Wire {
  return Object.fromEntries(
    KEYS.map((key) => {
      const part = narrativePart(key);
      return [
        key,
        part ? words(draft.narrative[part]) : codecOf(key as Field).wire(draft[key as Field] as never),
      ];
    }),
  ) as Wire;
}

/** Are two values of a key the same? */
export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The keys with another value than in the base. */
export function changedKeys(wire: Wire, base: Wire): Key[] {
  return KEYS.filter((key) => !same(wire[key], base[key]));
}

/** The body of an edit that changes just these keys. */
export function patchOf(wire: Wire, keys: readonly Key[]): ConceptNoteInput {
  const patch: Record<string, unknown> = {};
  const narrative: Record<string, unknown> = {};
  for (const key of keys) {
    const part = narrativePart(key);
    if (part) narrative[part] = wire[key];
    else patch[key] = wire[key];
  }
  return Object.keys(narrative).length > 0 ? { ...patch, narrative } : patch;
}

/** The key that a pointer of a problem leads to, such as `/entityBudgets/0/amount`; null when there is none. */
export function keyOfPointer(pointer: string, wire: Wire): Key | null {
  const [, field, part] = pointer.split('/');
  const key = field === 'narrative' ? `narrative.${part}` : field;
  return key !== undefined && key in wire ? (key as Key) : null;
}
