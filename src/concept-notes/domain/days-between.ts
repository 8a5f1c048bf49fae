import { dayOf } from '../../kernel/index.js';

const DAY = 86_400_000;

/** Calendar days (UTC) from one instant to another, never negative. */
export function daysBetween(from: Date, to: Date): number {
  return Math.max(0, Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / DAY));
}
