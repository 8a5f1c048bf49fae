import type { DecisionKind, DecisionOf } from './decision.js';

/**
 * What decisions of some kinds do to the rest of the system. The module that owns what is decided about registers one for
 * each kind with {@link DecisionEffects}. Methods run inside the decision's unit of work, with the notes already locked, and
 * refuse with a DomainError.
 */
export interface DecisionEffect<K extends DecisionKind> {
  /** Recorded while the meeting is open: check, and reserve what has to be held (tentative). */
  record?(decision: DecisionOf<K>): Promise<void>;
  /** Taken back before adoption: give back what was reserved. */
  takeBack?(decision: DecisionOf<K>): Promise<void>;
  /** Adopted with the meeting: make all of these, of one kind and in the order of their numbers, final. */
  adopt(decisions: readonly DecisionOf<K>[]): Promise<void>;
}
