import { DomainError, type Money, type Phrase, say } from '../../kernel/index.js';

/** The amount requested, the amount available, and where. */
export interface Shortage {
  asked: Money;
  available: Money;
  /** Ends the sentence "… is left", such as `in area 2`. */
  where: Phrase;
  /** What the person can do about it, as a sentence. */
  advice: Phrase;
  /** RFC 6901 pointer to the amount in the request. */
  pointer: string;
}

/** The refusal when money is missing (rules 1 and 2): 409 `INSUFFICIENT_FUNDS` with the member `available`. */
export function insufficientFunds({ asked, available, where, advice, pointer }: Shortage): DomainError {
  const message = say`${asked} is needed. ${available} is available ${where}. ${advice}`;
  return new DomainError(
    'conflict',
    'INSUFFICIENT_FUNDS',
    message,
    [{ pointer, rule: 'available', message }],
    { available },
  );
}
