import type { FieldProblem } from '../../../api/problem-error.js';

/** Goes to the field of a problem, wherever in the form it stands. */
export type Follow = (problem: FieldProblem) => void;

/** The pointer of the input to go to: the reason for something unusual is below its rule. */
export function inputOf({ pointer, rule }: FieldProblem): string {
  return pointer.startsWith('/justifications') ? `/justifications/${rule}` : pointer;
}
