import type { Problem } from './schema.js';

/** A field that the server found wrong: RFC 6901 pointer, stable rule and words for people. */
export type FieldProblem = Problem['errors'][number];

/** A refusal of the server. `problem` is the RFC 9457 document that it sent. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
    this.name = 'ProblemError';
  }

  get status(): number {
    return this.problem.status;
  }

  /** Stable code, such as `INSUFFICIENT_FUNDS`. */
  get code(): string {
    return this.problem.code;
  }

  get fields(): readonly FieldProblem[] {
    return this.problem.errors ?? [];
  }
}

/** The server could not be reached: no network, or nothing answers. */
export class UnreachableError extends Error {
  constructor(cause: unknown) {
    super('The server cannot be reached.', { cause });
    this.name = 'UnreachableError';
  }
}

/** The path of a form field behind an RFC 6901 pointer: `/entityBudgets/0/amount` is `entityBudgets.0.amount`. */
export function fieldPath(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}

/** The first message of each field, by field path, as form libraries want it. */
export function fieldMessages(fields: readonly FieldProblem[]): Record<string, string> {
  const messages: Record<string, string> = {};
  for (const { pointer, message } of fields) messages[fieldPath(pointer)] ??= message;
  return messages;
}
