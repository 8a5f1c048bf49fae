import { newId } from '../../kernel/index.js';

/** A caller's own request id when it is a plain short token, a new one otherwise. */
export function requestIdFrom(header: unknown): string {
  return typeof header === 'string' && /^[\w.-]{8,64}$/.test(header) ? header : newId(new Date());
}
