import type { TaggedDocument } from '../tagged-document.js';

/** Where a block may draw: from `y` down to `y + room`; `fresh` when it is the first in its frame. */
export interface Place {
  x: number;
  y: number;
  room: number;
  fresh: boolean;
}

/** What a block did with a place: how much height it took, and whether all of it is drawn. */
export interface Placed {
  used: number;
  done: boolean;
}

/** A piece of content that knows how to be drawn over one or several frames; all lengths in points. */
export interface Block {
  /** Space above. There is none at the top of a frame. */
  readonly gap: number;
  /** Height of the smallest first piece that may be alone. */
  readonly firstPiece: number;
  /** Whether the block must be followed by the beginning of the next one in the same frame. */
  readonly keepWithNext: boolean;
  /** Draws as much as fits; in a fresh frame at least something. */
  place(document: TaggedDocument, place: Place): Placed;
}
