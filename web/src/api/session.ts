import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { deviceMemory } from '../storage/device-memory.js';
import { api } from './client.js';
import { ProblemError } from './problem-error.js';
import type { Session } from './schema.js';
import { sessionGate } from './session-gate.js';

/** A permission of the server's catalogue. */
export type Ability = Session['abilities'][number];

/** Kept beside the cookie, which scripts cannot see, so that visitors without an account ask for nothing. */
const HINT = 'signed-in';

/** Who am I; null when nobody is signed in. Asks only where somebody signed in before on this device. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: 5 * 60_000,
  queryFn: ({ signal }): Promise<Session | null> =>
    deviceMemory.get(HINT) === null ? Promise.resolve(null) : readSession(signal),
});

/**
 * Asks the server in any case, and tells the query above; for the sign-in page, which may be reached with a session from
 * elsewhere. A key of its own, or it would be given the answer that the header got without asking.
 */
export const freshSessionQuery = queryOptions({
  queryKey: [...sessionQuery.queryKey, 'asked'],
  staleTime: 0,
  gcTime: 0,
  queryFn: async ({ client, signal }): Promise<Session | null> => {
    const session = await readSession(signal);
    client.setQueryData(sessionQuery.queryKey, session);
    return session;
  },
});

async function readSession(signal: AbortSignal): Promise<Session | null> {
  try {
    return remember((await api.get('/session', { signal, gate: false })).data);
  } catch (error) {
    if (!(error instanceof ProblemError) || error.status !== 401) throw error;
    // Somebody who was signed in on this page keeps it, and is asked to sign in when something is refused.
    if (!sessionGate.isSignedIn()) return forget();
    await sessionGate.signInAgain();
    return (await api.get('/session', { signal, gate: false })).data;
  }
}

function remember(session: Session): Session {
  sessionGate.setSignedIn(true);
  deviceMemory.set(HINT, 'yes');
  return session;
}

function forget(): null {
  sessionGate.setSignedIn(false);
  deviceMemory.set(HINT, null);
  return null;
}

/** The session of the person at the screen, and what they may do. */
export function useSession(): {
  session: Session | null;
  isPending: boolean;
  can: (ability: Ability) => boolean;
} {
  const { data, isPending } = useQuery(sessionQuery);
  return {
    session: data ?? null,
    isPending,
    can: (ability) => data?.abilities.includes(ability) ?? false,
  };
}

/** Signing in and out; what was read for one person is forgotten before the next. */
export function useSigning(): {
  signIn: (email: string, password: string) => Promise<Session>;
  signOut: () => Promise<void>;
} {
  const client = useQueryClient();
  return {
    signIn: async (email, password) => {
      const { data } = await api.post('/session', { body: { email, password }, gate: false });
      client.setQueryData(sessionQuery.queryKey, remember(data));
      return data;
    },
    signOut: async () => {
      await api.delete('/session', { gate: false });
      client.setQueryData(sessionQuery.queryKey, forget());
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
    },
  };
}
