import { editionFixture } from '../../../test/support/edition-fixture.js';
import { checkSnapshot } from './check-snapshot.js';
import type { EditionSnapshot } from './edition-snapshot.js';

/** What the check says of a sound snapshot after one change. */
function contradiction(change: (snapshot: EditionSnapshot) => void): string {
  const snapshot = structuredClone(editionFixture(6));
  change(snapshot);
  try {
    checkSnapshot(snapshot);
    return '';
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}

describe('the check of a snapshot', () => {
  it('lets a sound one pass', () => {
    expect(contradiction(() => undefined)).toBe('');
  });

  it.each<[string, (snapshot: EditionSnapshot) => void, RegExp]>([
    ['more programmes in the total', ({ totals }) => (totals.programmes += 1), /totals say 7 programmes, 6/],
    ['fewer programmes in the total', ({ totals }) => (totals.programmes -= 1), /totals say 5 programmes, 6/],
    ['a count of an area that is too small', ({ areas }) => (areas[4]!.programmes -= 1), /area 5 says/],
    ['a count of an area that is too large', ({ areas }) => (areas[1]!.programmes += 1), /area 2 says/],
    ['an area twice', ({ areas }) => (areas[4]!.number = areas[0]!.number), /two areas have one number/],
    ['an unknown area', ({ programmes }) => (programmes[5]!.primaryArea = 9), /has the unknown area 9/],
    ['a title of spaces', ({ programmes }) => (programmes[5]!.title = ' – '), /has no title/],
    ['an edition without a title', ({ edition }) => (edition.title = '…'), /the edition has no title/],
    ['a day that is none', ({ programmes }) => (programmes[5]!.enteredOn = '6 May'), /entered on “?"6 May"/],
    ['a day of the edition that is none', ({ edition }) => (edition.asOf = '2020'), /asOf "2020" is no date/],
    [
      'a decision on no day',
      ({ funded }) => (funded.at(-1)!.decidedOn = 'soon'),
      /was decided on "soon", which is no date/,
    ],
  ])('names %s', (_what, change, said) => {
    expect(contradiction(change)).toMatch(said);
  });

  it.each<[string, (snapshot: EditionSnapshot) => void]>([
    ['pledged', ({ fund }) => (fund.pledged.amount = 'x')],
    ['cash', ({ fund }) => (fund.cash.amount = '1e6')],
    ['asked for in all', ({ totals }) => (totals.requested.amount = '')],
    ['asked for in the last area', ({ areas }) => (areas.at(-1)!.requested.amount = '1,0')],
    ['asked for by the last programme', ({ programmes }) => (programmes.at(-1)!.requested.amount = 'NaN')],
    ['allocated to the last programme', ({ funded }) => (funded.at(-1)!.allocated.amount = '.5')],
  ])('refuses an amount %s that is none', (_what, change) => {
    expect(contradiction(change)).not.toBe('');
  });
});
