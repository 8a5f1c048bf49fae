import type { Pledge } from '../../api/schema.js';
import { amountText, parseAmount, parseRate, rateText } from '../../format/amount-text.js';
import { DEFAULT_WINDOW, type FundWindow } from '../../api/fund-terms.js';

/** What a pledge and an agreement have in common, as it is typed. */
export interface TermsDraft {
  donorId: string;
  window: string;
  /** Number of the area that it is earmarked for; empty for none. */
  area: string;
  currency: string;
  amount: string;
  exchangeRate: string;
  rateDate: string;
  rateSource: string;
}

export const EMPTY_TERMS: TermsDraft = {
  donorId: '',
  window: DEFAULT_WINDOW,
  area: '',
  currency: 'USD',
  amount: '',
  exchangeRate: '',
  rateDate: '',
  rateSource: '',
};

/** The terms as the interface wants them; the rate goes along only where there is one to use. */
export function termsBody(draft: TermsDraft, language: string) {
  const rate =
    draft.currency === 'USD'
      ? {}
      : {
          ...(draft.exchangeRate.trim() ? { exchangeRate: parseRate(draft.exchangeRate, language) } : {}),
          ...(draft.rateDate ? { rateDate: draft.rateDate } : {}),
          ...(draft.rateSource.trim() ? { rateSource: draft.rateSource.trim() } : {}),
        };
  return {
    donorId: draft.donorId,
    window: draft.window as FundWindow,
    area: draft.area ? Number(draft.area) : null,
    amount: { amount: parseAmount(draft.amount, language), currency: draft.currency },
    ...rate,
  };
}

/** The terms of a pledge, to begin an agreement with. */
export function termsOf(pledge: Pledge, language: string): TermsDraft {
  return {
    donorId: pledge.donor.id,
    window: pledge.window,
    area: pledge.area === null ? '' : String(pledge.area),
    currency: pledge.amount.currency,
    amount: amountText(pledge.amount.amount, language),
    exchangeRate: pledge.exchangeRate === null ? '' : rateText(pledge.exchangeRate, language),
    rateDate: pledge.rateDate ?? '',
    rateSource: pledge.rateSource ?? '',
  };
}
