import { hasQuorum, quorumOf } from './quorum.js';

describe('the quorum', () => {
  it.each([
    ['half of an even number', 10, 50, 5],
    ['half of an odd number, rounded up', 11, 50, 6],
    ['a share that leaves a fraction of a seat', 10, 51, 6],
    ['all seats', 7, 100, 7],
    ['one seat at least, when nobody holds one', 0, 50, 1],
    ['one seat at least, when the share is less than one', 1, 1, 1],
  ])('is %s: of %i seats at %i %% it is %i', (_what, filled, percent, needed) => {
    expect(quorumOf(filled, percent)).toBe(needed);
  });

  it('is reached by exactly as many as needed, and not by one less', () => {
    expect(hasQuorum(6, 6)).toEqual({ can: true });
    expect(hasQuorum(7, 6)).toEqual({ can: true });
    const short = hasQuorum(5, 6);
    expect(short.can ? '' : short.because.toString()).toBe(
      '5 seats are present. A decision needs 6. Record the attendance first.',
    );
    const single = hasQuorum(1, 2);
    expect(single.can ? '' : single.because.toString()).toContain('1 seat is present');
  });
});
