import { lazy, type ReactNode } from 'react';
import { Redirect, useLocation, useSearch } from 'wouter';
import { type Ability, useSession } from '../api/session.js';
import { LoadingState } from '../ui/loading-state.js';
import { NotAllowedPage } from './not-allowed-page.js';
import { signInAddress } from './return-to.js';

const MantineFrame = lazy(async () => ({ default: (await import('./mantine-frame.js')).MantineFrame }));

/** Shows a page to those who have the ability; the server decides again at every request. */
export function Guarded({ ability, children }: { ability: Ability; children: ReactNode }) {
  const { session, isPending, can } = useSession();
  const [path] = useLocation();
  const search = useSearch();
  if (isPending) return <LoadingState />;
  if (!session) return <Redirect to={signInAddress(path, search)} replace />;
  return can(ability) ? <MantineFrame>{children}</MantineFrame> : <NotAllowedPage />;
}
