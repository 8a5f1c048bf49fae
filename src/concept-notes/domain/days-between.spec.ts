import { daysBetween } from './days-between.js';

describe('days between two instants', () => {
  it.each([
    ['2020-10-06T00:00:00.000Z', '2020-10-06T23:59:59.999Z', 0],
    ['2020-10-06T23:59:59.999Z', '2020-10-07T00:00:00.000Z', 1],
    ['2020-02-28T12:00:00.000Z', '2020-03-01T08:00:00.000Z', 2],
    ['2019-10-26T09:00:00.000Z', '2020-10-26T09:00:00.000Z', 366],
    ['2020-10-07T09:00:00.000Z', '2020-10-06T09:00:00.000Z', 0],
  ])('from %s to %s: %i', (from, to, days) => {
    expect(daysBetween(new Date(from), new Date(to))).toBe(days);
  });
});
