const DAY = 86_400_000;

/** Calendar days (UTC) from one instant to another, never negative. */
export function daysBetween(from: Date, to: Date): number {
  return Math.max(0, Math.floor(to.getTime() / DAY) - Math.floor(from.getTime() / DAY));
}
