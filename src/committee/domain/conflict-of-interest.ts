/** A seat's holder, as far as it can be in conflict with a note. */
export interface Holder {
  termId: string;
  name: string;
  entity: string | null;
  country: string | null;
}

/** What of a note can conflict with a holder. */
export interface NoteInterests {
  reference: string;
  conveningEntity: string | null;
  entities: readonly string[];
  countries: readonly string[];
}

/**
 * Why the holder of a seat takes no part in the note: its entity is a PUNO or the convening agency, or its country
 * hosts the programme (rule 7). Null when there is no conflict.
 */
export function conflictOf(holder: Holder, note: NoteInterests): string | null {
  if (holder.entity !== null) {
    if (note.conveningEntity === holder.entity) return `${holder.entity} convenes ${note.reference}.`;
    if (note.entities.includes(holder.entity))
      return `${holder.entity} is a participating organization of ${note.reference}.`;
  }
  if (holder.country !== null && note.countries.includes(holder.country)) {
    return `${holder.name} hosts ${note.reference}.`;
  }
  return null;
}
