import { Money } from '../../kernel/index.js';

/** Where an allocation's money comes from: what is earmarked for its area, and what is not earmarked. */
export interface Sources {
  earmarked: Money;
  unearmarked: Money;
}

/** Takes the amount from earmarked money first, then from the rest; null when both together are too little. */
export function draw(asked: Money, left: Sources): Sources | null {
  const earmarked = asked.compare(left.earmarked) < 0 ? asked : left.earmarked;
  const unearmarked = asked.minus(earmarked);
  return unearmarked.compare(left.unearmarked) > 0 ? null : { earmarked, unearmarked };
}

/**
 * What goes back where when `open` of an allocation will not be spent. Earmarked money counts as spent first, as it
 * was drawn first, so unearmarked money goes back first.
 */
export function giveBack(open: Money, drawn: Sources): Sources {
  const unearmarked = open.compare(drawn.unearmarked) < 0 ? open : drawn.unearmarked;
  return { earmarked: open.minus(unearmarked), unearmarked };
}
