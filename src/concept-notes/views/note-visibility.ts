import { type Actor, roleHolds } from '../../access/index.js';
import { EVERY_ROW, type VisibleRows } from '../../platform/database/index.js';

/**
 * Which notes a person can see: country people those of their countries; people of the Fund every note that was ever
 * submitted; the auditor all. It is part of every query, so that no list, sort, count or search can leak a draft.
 */
export function visibleNotes(actor: Actor): VisibleRows {
  if (actor.has('auditor')) return EVERY_ROW;
  const reading = actor.grants.filter(({ role }) => roleHolds(role, 'concept-note.read'));
  const inside = reading.some(({ countries }) => countries === null);
  const countries = reading.flatMap((grant) => grant.countries ?? []);
  if (inside && countries.length === 0) return { condition: 'n.version > 0' };
  return {
    condition: `(${inside ? 'n.version > 0 or ' : ''}n.id in
      (select vc.note_id from concept_note_country vc where vc.country = any(?)))`,
    value: countries,
  };
}
