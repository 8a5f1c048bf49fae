import { DomainError, say } from '../../kernel/index.js';

/** The strong validator of a thing that counts its changes. */
export function entityTag(revision: number): string {
  return `"r${revision}"`;
}

/**
 * Holds an edit to the state that its author saw (RFC 9110): 428 without `If-Match`, 412 when the thing has
 * changed since.
 */
export function requireMatch(ifMatch: string | undefined, revision: number): void {
  if (ifMatch === undefined) {
    throw new DomainError(
      'precondition-missing',
      'PRECONDITION_REQUIRED',
      say`Send the header If-Match with the ETag that you last read. It keeps you from overwriting changes that you have not seen.`,
    );
  }
  const tags = ifMatch.split(',').map((tag) => tag.trim());
  if (ifMatch.trim() === '*' || tags.includes(entityTag(revision))) return;
  throw new DomainError(
    'stale',
    'STALE',
    say`Somebody else has changed this. Reload it and repeat your change.`,
    [],
    { currentETag: entityTag(revision) },
  );
}
