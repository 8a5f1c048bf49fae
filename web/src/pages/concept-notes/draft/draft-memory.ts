import { deviceMemory } from '../../../storage/device-memory.js';
import { unsavedName } from '../../../storage/unsaved-texts.js';
import type { Draft } from './draft.js';
import type { Wire } from './wire.js';

/** What is not saved yet, with what the server had when it was written. */
export interface Unsaved {
  draft: Draft;
  base: Wire;
}

/** Where unsaved text waits on this device until it is saved. */
export interface DraftMemory {
  read: () => Unsaved | null;
  keep: (unsaved: Unsaved) => void;
  forget: () => void;
}

/** The unsaved text of one person on one note; kept on the device only while it is not saved. */
export function draftMemory(personId: string, noteId: string): DraftMemory {
  const name = unsavedName(personId, noteId);
  return {
    read: () => {
      const text = deviceMemory.get(name);
      if (text === null) return null;
      try {
        return JSON.parse(text) as Unsaved;
      } catch {
        return null;
      }
    },
    keep: (unsaved) => deviceMemory.set(name, JSON.stringify(unsaved)),
    forget: () => deviceMemory.set(name, null),
  };
}
