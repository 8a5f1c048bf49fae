import { matchRoute } from 'wouter';
import { parse } from 'regexparam';
import type { PageRoute } from './feature.js';
import { routes } from './features.js';

/** The route of the address that the application was opened at. */
export function firstRoute(): PageRoute | undefined {
  return routes.find(({ path }) => matchRoute(parse, path, window.location.pathname)[0]);
}
