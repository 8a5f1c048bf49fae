import { AsyncLocalStorage } from 'node:async_hooks';
import type { Phrase } from '../../kernel/index.js';

/** What belongs to the current request. The sign-in guard sets the actor. */
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

/** The context of the current request. Outside a request, the actor is the system. */
export function requestContext(): RequestContext {
  return storage.getStore() ?? { requestId: 'system', actor: null };
}

/** Whether this runs for a request, and not for the system's own work. */
export function isInRequest(): boolean {
  return storage.getStore() !== undefined;
}

/** Says the phrase in the language of the person who asked; in English where nobody did. */
export function inWords(phrase: Phrase): string {
  return requestContext().speech?.say(phrase) ?? phrase.toString();
}
