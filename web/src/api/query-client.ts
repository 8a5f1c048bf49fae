import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem-error.js';
import { LeftSessionError } from './session-gate.js';

const RETRIES = 2;
const SERVER_TROUBLE = 500;

/** Data that is read once, because people do not change it and it holds no translated text. */
const LASTING = new Set<unknown>(['session', 'reference', 'limits']);

/** Reads again what is on the page, and the rest when it is next needed. */
export function readAgain(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ predicate: ({ queryKey }) => !LASTING.has(queryKey[0]) });
}

/** Reads again only what may come right by itself: silence and trouble of the server, never a refusal. */
export function worthRetrying(failures: number, error: Error): boolean {
  if (error instanceof LeftSessionError) return false;
  if (error instanceof ProblemError && error.status < SERVER_TROUBLE) return false;
  return failures < RETRIES;
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: worthRetrying, staleTime: 30_000, refetchOnWindowFocus: true },
    // Writes are never sent twice by themselves.
    mutations: { retry: false },
  },
});
