import type { FieldProblem, ProblemError } from '../../../api/problem-error.js';
import type { Key } from '../catalogue.js';
import { keyOfPointer, type Wire } from './wire.js';

/** What the server refused for a key, and the value that it refused. */
export interface Refusal {
  value: string;
  problems: readonly FieldProblem[];
}

/** What the server refused, by the key of the form. */
export type Refusals = Readonly<Partial<Record<Key, Refusal>>>;

/** The keys that were sent and that the problem document points at, with what it says of each. */
export function refusalsOf(error: ProblemError, wire: Wire, keys: readonly Key[]): Refusals {
  const refusals: Partial<Record<Key, Refusal>> = {};
  for (const key of keys) {
    const problems = error.fields.filter(({ pointer }) => keyOfPointer(pointer, wire) === key);
    if (problems.length > 0) refusals[key] = { value: JSON.stringify(wire[key]), problems };
  }
  return refusals;
}

/** Whether just this value of the key was refused: it is not sent again as it is. */
export function isRefused(refusals: Refusals, key: Key, wire: Wire): boolean {
  return refusals[key]?.value === JSON.stringify(wire[key]);
}
