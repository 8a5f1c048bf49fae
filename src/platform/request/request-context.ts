import { AsyncLocalStorage } from 'node:async_hooks';
import type { Phrase } from '../../kernel/index.js';

/** What belongs to the request in hand; the actor is put in by the sign-in guard. */
export interface RequestContext {
  requestId: string;
  /** Who acts, for the audit trail; `null` before sign-in and for the system's own work. */
  actor: { id: string; label: string } | null;
  /** Speaks the language of the person who asked; nobody is spoken to outside a request. */
  speech?: { say(phrase: Phrase): string };
}

const storage = new AsyncLocalStorage<RequestContext>();

/** Runs the rest of a request inside its context. */
export function withRequestContext<T>(context: RequestContext, next: () => T): T {
  return storage.run(context, next);
}

/** The context of the request in hand; outside any request, the system itself. */
export function requestContext(): RequestContext {
  return storage.getStore() ?? { requestId: 'system', actor: null };
}

/** Says the phrase in the language of the person who asked; in English where nobody did. */
export function inWords(phrase: Phrase): string {
  return requestContext().speech?.say(phrase) ?? phrase.toString();
}
