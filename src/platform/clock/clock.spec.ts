import { SettableClock } from './clock.js';

describe('a clock that is set', () => {
  it('says that instant, goes on from there, and can be given back', () => {
    const clock = new SettableClock();
    clock.set('2020-10-26T23:59:59.000Z');
    const set = clock.now().getTime();
    expect(set).toBeGreaterThanOrEqual(Date.parse('2020-10-26T23:59:59.000Z'));
    expect(set).toBeLessThan(Date.parse('2020-10-27T01:00:00Z'));
    clock.set('2020-10-26T12:00:00Z');
    expect(clock.today()).toBe('2020-10-26');
    clock.release();
    expect(Math.abs(clock.now().getTime() - Date.now())).toBeLessThan(60_000);
  });
});
