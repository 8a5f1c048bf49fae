/** Where the text stands, for the line that is always in sight. */
export type SaveState =
  | { kind: 'saved'; at: Date | null }
  /** Typed, and about to be sent. */
  | { kind: 'waiting' }
  | { kind: 'saving' }
  /** No network, or nothing answers; sent again by itself. */
  | { kind: 'offline' }
  /** The server has trouble; sent again by itself. */
  | { kind: 'trouble' }
  /** Some fields hold what cannot be saved; all others are saved. */
  | { kind: 'refused' }
  /** Somebody else changed the same fields: the person chooses. */
  | { kind: 'conflict' }
  /** The note can no longer be edited by this person; `reason` in the server's words. */
  | { kind: 'closed'; reason: string }
  /** The person did not sign in again. */
  | { kind: 'left' };
