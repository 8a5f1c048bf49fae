import { type ReactNode, useDeferredValue } from 'react';
import { LoadingState } from './loading-state.js';

/**
 * Lets the heading of a page be painted before what stands below it: on a slow telephone, charts and long tables take
 * longer to draw than their figures to arrive.
 */
export function HeadingFirst({ children }: { children: ReactNode }) {
  const itsTurn = useDeferredValue(true, false);
  return itsTurn ? children : <LoadingState />;
}
