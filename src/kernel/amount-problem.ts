import { amountFault, minorUnits } from './money.js';
import { type Phrase, say } from './phrase.js';

/** Why a text is not an amount of the currency, as a sentence. Null when it is one. */
export function amountProblem(amount: unknown, currency: string): Phrase | null {
  switch (amountFault(amount, currency)) {
    case 'not text':
      return say`Enter the amount as text, such as "1500000.00".`;
    case 'not digits':
      return say`Enter the amount in digits with a point before the cents, such as "1500000.00".`;
    case 'too many decimals': {
      const given = String(amount).split('.')[1]!.length;
      return say`${currency} has ${minorUnits(currency)} decimals. This amount has ${given}.`;
    }
    case 'too large':
      return say`The amount is too large.`;
    default:
      return null;
  }
}
