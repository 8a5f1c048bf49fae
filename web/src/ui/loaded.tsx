import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemError } from '../api/problem-error.js';
import { NotFoundPage } from '../shell/not-found-page.js';
import { ErrorState } from './error-state.js';
import { LoadingState } from './loading-state.js';

interface LoadedProps<T> {
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
  /** True for the thing that the page is about: a 404 is then the page for nothing found. */
  page?: boolean;
}

/** Draws what a query brought, or its loading or error state; data that is there stays while it is read again. */
export function Loaded<T>({ query, children, page = false }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isPending) return <LoadingState />;
  const { error } = query;
  if (page && error instanceof ProblemError && (error.status === 404 || error.status === 400))
    return <NotFoundPage />;
  return <ErrorState error={error ?? new Error('no data')} retry={() => void query.refetch()} />;
}
