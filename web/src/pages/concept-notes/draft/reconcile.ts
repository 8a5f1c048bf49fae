import type { ConceptNoteContent } from '../../../api/schema.js';
import type { Key } from '../catalogue.js';
import { type Draft, withKeyOf } from './draft.js';
import { draftOf, same, type Wire, wireOf } from './wire.js';

/** The form after somebody else saved the note. */
export interface Reconciled {
  /** Theirs, with mine wherever I wrote. */
  draft: Draft;
  /** What I wrote on and they changed, to something else. */
  conflicts: Key[];
}

/**
 * Brings together what I wrote since `base` and what the server holds now. What only one side changed is taken from
 * that side; what both changed keeps my text and is a conflict.
 */
export function reconcile(base: Wire, mine: Draft, theirs: ConceptNoteContent): Reconciled {
  const wire = wireOf(mine);
  const theirDraft = draftOf(theirs);
  const theirWire = wireOf(theirDraft);
  let draft = theirDraft;
  const conflicts: Key[] = [];
  for (const key of Object.keys(wire) as Key[]) {
    if (same(wire[key], base[key])) continue;
    draft = withKeyOf(draft, key, mine);
    if (!same(theirWire[key], base[key]) && !same(theirWire[key], wire[key])) conflicts.push(key);
  }
  return { draft, conflicts };
}
