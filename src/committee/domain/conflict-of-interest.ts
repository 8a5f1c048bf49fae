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
 * Why a seat's holder takes no part in the note; null when nothing is known against it (rule 7: the holder's own
 * entity is a PUNO or convenes, or its own country hosts the programme).
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
