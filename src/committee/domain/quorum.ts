import { counted, say, type Verdict } from '../../kernel/index.js';

/** Seats that must be present: the configured share of those that are filled that day, rounded up, at least one. */
export function quorumOf(seatsFilled: number, percent: number): number {
  return Math.max(1, Math.ceil((seatsFilled * percent) / 100));
}

/** Enough seats on their terms that day are present (rule 8). */
export function hasQuorum(present: number, needed: number): Verdict {
  if (present >= needed) return { can: true };
  return {
    can: false,
    because: counted(
      present,
      say`${present} seat is present. A decision needs ${needed}. Record the attendance first.`,
      say`${present} seats are present. A decision needs ${needed}. Record the attendance first.`,
    ),
  };
}
