import type { Actor } from './actor.js';

/** Credentials that a request may carry. */
export interface Credentials {
  /** Value of the session cookie. */
  session: string | null;
  /** Token of `Authorization: Bearer`. */
  bearer: string | null;
}

/** Finds out who is calling; the identity module provides it. */
export abstract class Authenticator {
  /** The actor, or null when the credentials are missing, unknown, expired or revoked. */
  abstract identify(credentials: Credentials): Promise<Actor | null>;

  /** Records a refusal. */
  abstract recordRefusal(actor: Actor, permission: string, method: string, path: string): Promise<void>;
}

/** Name of the session cookie. */
export const SESSION_COOKIE = 'mptf_session';
