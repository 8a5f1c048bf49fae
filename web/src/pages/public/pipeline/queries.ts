import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client.js';

/** The pipeline on a day (`YYYY-MM-DD`); today when it is empty. */
export function pipelineQuery(asOf: string) {
  return queryOptions({
    queryKey: ['public', 'pipeline', asOf],
    queryFn: async ({ signal }) =>
      (await api.get('/public/pipeline', { query: { asOf: asOf || undefined }, signal })).data,
    placeholderData: keepPreviousData,
  });
}

/** The public facts of one programme of the pipeline, past or present. */
export function programmeQuery(id: string) {
  return queryOptions({
    queryKey: ['public', 'programme', id],
    queryFn: async ({ signal }) => (await api.get('/public/pipeline/{id}', { params: { id }, signal })).data,
  });
}
