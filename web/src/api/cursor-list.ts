import { useInfiniteQuery } from '@tanstack/react-query';
import type { Answer } from './client.js';

/** One page of a list and the way to the next. */
export interface CursorPage<Item> {
  items: readonly Item[];
  nextCursor: string | null;
}

/** A list that comes in pages: what was read so far, and how to read on. */
export interface CursorList<Item> {
  items: readonly Item[] | undefined;
  isPending: boolean;
  error: Error | null;
  /** Reads the next page; undefined when all is there. */
  more: (() => void) | undefined;
  loadingMore: boolean;
  retry: () => void;
}

/** Reads a list page by page; `key` holds everything that the list depends on. */
export function useCursorList<Item>(
  key: readonly unknown[],
  read: (cursor: string | undefined, signal: AbortSignal) => Promise<Answer<CursorPage<Item>>>,
): CursorList<Item> {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: async ({ pageParam, signal }) => (await read(pageParam, signal)).data,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  return {
    items: query.data?.pages.flatMap(({ items }) => items),
    isPending: query.isPending,
    error: query.error,
    more: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
    loadingMore: query.isFetchingNextPage,
    retry: () => void query.refetch(),
  };
}
