import { deviceMemory } from './device-memory.js';

const PREFIX = 'unsaved';

/** The name under which the unsaved text of one person on one note waits on this device. */
export function unsavedName(personId: string, noteId: string): string {
  return `${PREFIX} ${personId} ${noteId}`;
}

/** Does text of this person wait on the device? Asked before they sign out: the device may not be theirs alone. */
export function hasUnsavedTexts(personId: string): boolean {
  return namesOf(personId).length > 0;
}

/** Removes from the device what this person typed and could not save. */
export function discardUnsavedTexts(personId: string): void {
  for (const name of namesOf(personId)) deviceMemory.set(name, null);
}

function namesOf(personId: string): string[] {
  return deviceMemory.names().filter((name) => name.startsWith(`${PREFIX} ${personId} `));
}
