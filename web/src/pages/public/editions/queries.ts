import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client.js';

/** The published editions, the latest first. */
export const editionsQuery = queryOptions({
  queryKey: ['public', 'editions'],
  queryFn: async ({ signal }) =>
    (await api.get('/public/editions', { query: { limit: 100 }, signal })).data.items,
});
