import { type FieldProblem, say } from '../../kernel/index.js';
import type { Clock } from './clock.js';

/** What is wrong with days that can only lie in the past or today (UTC), by their pointers. */
export function futureProblems(
  clock: Clock,
  days: Readonly<Record<string, string | null | undefined>>,
): FieldProblem[] {
  const today = clock.today();
  return Object.entries(days)
    .filter(([, day]) => day != null && day > today)
    .map(([pointer]) => ({
      pointer,
      rule: 'not-future',
      message: say`This day is in the future. Choose ${today} or earlier.`,
    }));
}
