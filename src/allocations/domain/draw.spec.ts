import { Money } from '../../kernel/index.js';
import { draw, giveBack } from './draw.js';

const sources = (earmarked: string, unearmarked: string) => ({
  earmarked: Money.usd(earmarked),
  unearmarked: Money.usd(unearmarked),
});

describe('where an allocation comes from', () => {
  it.each([
    ['5.00', '10.00', '10.00', sources('5.00', '0.00')],
    ['15.00', '10.00', '10.00', sources('10.00', '5.00')],
    ['20.00', '10.00', '10.00', sources('10.00', '10.00')],
    ['20.01', '10.00', '10.00', null],
    ['0.01', '0.00', '0.01', sources('0.00', '0.01')],
  ])('%s of %s earmarked and %s other', (asked, earmarked, unearmarked, expected) => {
    expect(draw(Money.usd(asked), sources(earmarked, unearmarked))).toEqual(expected);
  });

  it.each([
    ['5.00', sources('0.00', '5.00')],
    ['12.00', sources('4.00', '8.00')],
    ['18.00', sources('10.00', '8.00')],
  ])('%s goes back, unearmarked first', (open, expected) => {
    expect(giveBack(Money.usd(open), sources('10.00', '8.00'))).toEqual(expected);
  });
});
