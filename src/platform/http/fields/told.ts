import type { ValidationError, ValidationOptions } from 'class-validator';
import { type Phrase, say } from '../../../kernel/index.js';

/** What a failed check says; some look at the value first. */
export type Telling = Phrase | ((value: unknown, owner: unknown) => Phrase | null);

const UNTOLD = say`This has the wrong format.`;

/**
 * Options of a check with the words for its failure. They travel in the check's context, because the library's own
 * messages are text, and text can no longer be translated.
 */
export function told(telling: Telling, options: ValidationOptions = {}): ValidationOptions {
  return { ...options, message: 'refused', context: { telling } };
}

/** What the broken rule has to say about this error. */
export function tellingOf({ contexts, value, target }: ValidationError, rule: string): Phrase {
  const { telling } = (contexts?.[rule] ?? {}) as { telling?: Telling };
  return (typeof telling === 'function' ? telling(value, target) : telling) ?? UNTOLD;
}
