import { editionFixture } from '../../../../test/support/edition-fixture.js';
import type { EditionSnapshot } from '../../domain/edition-snapshot.js';
import { fundedIn } from './area-bars.js';
import type { EditionContext } from './edition-context.js';

describe('what an area has got', () => {
  it('is what was allocated to its own programmes, and nothing of the others', () => {
    const usd = (amount: string) => ({ amount, currency: 'USD' });
    const programme = { reference: 'JP-2020-001', title: 'One', countries: [], decidedOn: '2020-10-06' };
    const snapshot: EditionSnapshot = {
      ...editionFixture(1),
      funded: [
        { ...programme, primaryArea: 2, allocated: usd('100.10') },
        { ...programme, primaryArea: 3, allocated: usd('40.00') },
        { ...programme, primaryArea: 2, allocated: usd('0.20') },
      ],
    };
    const inArea = (area: number) => fundedIn({ snapshot } as EditionContext, area);
    expect([1, 2, 3].map(inArea)).toEqual([usd('0.00'), usd('100.30'), usd('40.00')]);
  });
});
