import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api } from '../../../api/client.js';
import type { SortOf } from '../../../api/operation-types.js';
import type { ConceptNotePage } from '../../../api/schema.js';

/** Nothing is filtered; what was touched last stands first. */
export const NO_FILTER = { q: '', state: '', area: '', country: '', sort: '-updatedAt' };

export type NoteFilter = typeof NO_FILTER;

const PAGE_SIZE = 50;

/** The list of notes, a page at a time. */
export const notesQuery = (filter: NoteFilter) =>
  infiniteQueryOptions({
    queryKey: ['concept-notes', filter],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal, pageParam }): Promise<ConceptNotePage> =>
      (
        await api.get('/concept-notes', {
          signal,
          query: {
            ...filter,
            sort: filter.sort as SortOf<'/concept-notes'>,
            limit: PAGE_SIZE,
            cursor: pageParam,
          },
        })
      ).data,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
