import type { Pledge } from '../../api/schema.js';
import { EMPTY_TERMS, termsBody, termsOf } from './terms-draft.js';

const draft = { ...EMPTY_TERMS, donorId: 'd', currency: 'EUR', amount: '1.500,50' };
const rate = { exchangeRate: ' 0,853 ', rateDate: '2020-10-01', rateSource: ' UN ' };

describe('the terms of a pledge or an agreement', () => {
  it('are sent with the amount and the rate as the person means them', () => {
    expect(termsBody({ ...draft, ...rate, area: '3' }, 'es')).toEqual({
      donorId: 'd',
      window: 'joint-programmes',
      area: 3,
      amount: { amount: '1500.50', currency: 'EUR' },
      exchangeRate: '0.853',
      rateDate: '2020-10-01',
      rateSource: 'UN',
    });
  });

  it('are unearmarked without an area, and leave out a rate that is not there', () => {
    expect(termsBody({ ...draft, exchangeRate: ' ' }, 'es')).toEqual({
      donorId: 'd',
      window: 'joint-programmes',
      area: null,
      amount: { amount: '1500.50', currency: 'EUR' },
    });
  });

  it('have no rate in dollars, though one was typed before the currency was changed', () => {
    expect(termsBody({ ...draft, ...rate, currency: 'USD' }, 'es')).not.toHaveProperty('exchangeRate');
    expect(termsBody({ ...draft, ...rate, currency: 'USD' }, 'es')).not.toHaveProperty('rateDate');
  });

  it.each(['en', 'fr', 'es'])('are taken from a pledge without a change, in %s', (language) => {
    const pledge = {
      donor: { id: 'd', name: 'Korea' },
      window: 'joint-programmes',
      area: 2,
      amount: { amount: '1234500', currency: 'KRW' },
      exchangeRate: '1350.125',
      rateDate: '2020-10-01',
      rateSource: 'UN',
    } as Pledge;
    expect(termsBody(termsOf(pledge, language), language)).toEqual({
      donorId: 'd',
      window: 'joint-programmes',
      area: 2,
      amount: pledge.amount,
      exchangeRate: '1350.125',
      rateDate: '2020-10-01',
      rateSource: 'UN',
    });
    const bare = { ...pledge, area: null, exchangeRate: null, rateDate: null, rateSource: null };
    expect(termsOf(bare, language)).toMatchObject({
      area: '',
      exchangeRate: '',
      rateDate: '',
      rateSource: '',
    });
  });
});
