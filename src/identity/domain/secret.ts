import { createHash, randomBytes } from 'node:crypto';

/** A new secret of 256 bits for a session or token; only its hash is ever stored. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a secret. A plain hash suffices: the secret itself is random and long. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
