import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem-error.js';
import { LeftSessionError } from './session-gate.js';

const RETRIES = 2;
const SERVER_TROUBLE = 500;

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
