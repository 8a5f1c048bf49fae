import { type Phrase, say } from './phrase.js';

/** One thing wrong with an input: where (RFC 6901 pointer), which rule, and a sentence that says what to do. */
export interface FieldProblem {
  /** RFC 6901 JSON pointer into the body; for query and path parameters, `/name`. */
  pointer: string;
  /** Stable name of the broken rule, for programs. */
  rule: string;
  /** What is wrong and what to do, for people. */
  message: Phrase;
}

/** How a refusal maps to HTTP; the kernel itself knows no HTTP. */
export type ErrorKind =
  | 'malformed'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'gone'
  | 'stale'
  | 'precondition-missing'
  | 'invalid'
  | 'too-many'
  | 'range'
  | 'unavailable';

/** A refusal with a stable code; everything else that is thrown is a defect. */
export class DomainError extends Error {
  constructor(
    readonly kind: ErrorKind,
    /** Stable, upper snake case, documented in the OpenAPI file. */
    readonly code: string,
    /** What happened, what it means and what to do, in plain words; the error's own message is its English. */
    readonly detail: Phrase,
    readonly errors: readonly FieldProblem[] = [],
    /** Further members of the problem document, such as the amount that was available. */
    readonly extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail.toString());
    this.name = 'DomainError';
  }
}

/** The thing does not exist, or the caller cannot see it; `what` is a noun without an article. */
export function notFound(what: Phrase): DomainError {
  return new DomainError(
    'not-found',
    'NOT_FOUND',
    say`This ${what} does not exist, or you do not have access to it.`,
  );
}

/** The request conflicts with the current state of the resource. */
export function conflict(code: string, detail: Phrase, extra: Record<string, unknown> = {}): DomainError {
  return new DomainError('conflict', code, detail, [], extra);
}

/** The person is known but may not do this. */
export function forbidden(detail: Phrase, code = 'NOT_ALLOWED'): DomainError {
  return new DomainError('forbidden', code, detail);
}

/** The content is well-formed and breaks rules; every problem at once. */
export function invalid(errors: readonly FieldProblem[], detail?: Phrase): DomainError {
  return new DomainError(
    'invalid',
    'VALIDATION_FAILED',
    detail ??
      (errors.length === 1
        ? say`Correct one problem: ${errors[0]!.message}`
        : say`Correct ${errors.length} problems.`),
    errors,
  );
}
