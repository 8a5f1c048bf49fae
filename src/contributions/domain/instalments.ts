import { type FieldProblem, Money, say } from '../../kernel/index.js';

/** One part of a schedule, as far as matching looks at it. */
export interface OpenInstalment {
  id: string;
  amount: Money;
  deposited: Money;
}

/** Lays a deposit on the open instalments in their order; the parts that were covered. */
export function spread(
  deposit: Money,
  instalments: readonly OpenInstalment[],
): { instalmentId: string; amount: Money }[] {
  let left = deposit;
  const parts: { instalmentId: string; amount: Money }[] = [];
  for (const { id, amount, deposited } of instalments) {
    const open = amount.minus(deposited);
    const part = left.compare(open) < 0 ? left : open;
    if (!part.isPositive) continue;
    parts.push({ instalmentId: id, amount: part });
    left = left.minus(part);
  }
  if (!left.isZero) throw new RangeError(`${left} of the deposit fits no instalment`);
  return parts;
}

/** What is wrong with a schedule: other currencies, or a sum that is not the amount. */
export function scheduleProblems(amount: Money, parts: readonly Money[]): FieldProblem[] {
  const strangers = parts.flatMap((part, index) =>
    part.currency === amount.currency
      ? []
      : [
          {
            pointer: `/instalments/${index}/amount/currency`,
            rule: 'currency',
            message: say`Enter the instalments in ${amount.currency}, the currency of the agreement.`,
          },
        ],
  );
  if (strangers.length > 0) return strangers;
  const sum = Money.sum(parts, amount.currency);
  if (sum.compare(amount) === 0) return [];
  const message = say`The instalments add up to ${sum}. The agreement is for ${amount}. Make them equal.`;
  return [{ pointer: '/instalments', rule: 'sum', message }];
}
