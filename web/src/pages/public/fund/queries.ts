import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client.js';
import type { FundWindow } from '../../../api/fund-terms.js';

/** The public position of a window on a day (`YYYY-MM-DD`); today when it is empty. */
export function fundQuery(asOf: string, window: FundWindow) {
  return queryOptions({
    queryKey: ['public', 'fund', window, asOf],
    queryFn: async ({ signal }) =>
      (await api.get('/public/fund', { query: { asOf: asOf || undefined, window }, signal })).data,
    placeholderData: keepPreviousData,
  });
}

/** The programmes that were funded by a day. */
export function fundedQuery(asOf: string) {
  return queryOptions({
    queryKey: ['public', 'funded', asOf],
    queryFn: async ({ signal }) =>
      (await api.get('/public/joint-programmes', { query: { asOf: asOf || undefined }, signal })).data.items,
    placeholderData: keepPreviousData,
  });
}
