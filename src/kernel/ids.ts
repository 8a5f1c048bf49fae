import { randomUUID } from 'node:crypto';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * A version 7 UUID (RFC 9562): sorts by the time of its making, which keeps indexes and pages in order. Its random part is
 * that of a version 4 UUID, which Node draws from a store of random bytes.
 */
export function newId(now: Date): string {
  const time = now.getTime().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}

/** True for a lower-case UUID in canonical form. */
export function isId(text: unknown): text is string {
  return typeof text === 'string' && UUID.test(text);
}
