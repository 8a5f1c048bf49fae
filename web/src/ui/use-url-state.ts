import { useCallback } from 'react';
import { useSearchParams } from 'wouter';

/**
 * Filters, search and order that survive reload and can be shared by address. What equals its default stays out of
 * the address; a change replaces the entry of the history, so that Back leaves the page. `defaults` is a constant.
 */
export function useUrlState<State extends Record<string, string>>(
  defaults: State,
): [State, (change: Partial<State>) => void] {
  const [search, setSearch] = useSearchParams();
  const state = Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => [name, search.get(name) ?? value]),
  ) as State;
  const change = useCallback(
    (next: Partial<State>) =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(next) as [string, string][]) {
            if (value === defaults[name]) after.delete(name);
            else after.set(name, value);
          }
          return after;
        },
        { replace: true },
      ),
    [setSearch, defaults],
  );
  return [state, change];
}
