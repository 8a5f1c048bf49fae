import { lazy, Suspense, useSyncExternalStore } from 'react';
import { sessionGate } from '../api/session-gate.js';

const Dialog = lazy(async () => ({ default: (await import('./sign-in-again-dialog.js')).SignInAgainDialog }));

/** Opens the dialog above the page when a request waits for a new sign-in; loaded only then. */
export function SignInAgain() {
  const wanted = useSyncExternalStore(sessionGate.subscribe, sessionGate.isWaiting);
  if (!wanted) return null;
  return (
    <Suspense>
      <Dialog />
    </Suspense>
  );
}
