import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { ProblemError } from '../api/problem-error.js';
import { readAgain } from '../api/query-client.js';
import { type FormProblem, useProblem } from './use-problem.js';

const STATE_REFUSALS = new Set([409, 412]);

/** A change that is sent to the server from this form or dialog. */
export interface Action {
  busy: boolean;
  problem: FormProblem;
  /** Sends it; true when the server took it. Everything on the page is read again then. */
  run: (work: () => Promise<unknown>) => Promise<boolean>;
}

/** Keeps a form's button busy, shows its refusal, and refreshes the pages after a change. */
export function useAction(): Action {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const problem = useProblem();
  const { clear, show } = problem;
  const run = useCallback(
    async (work: () => Promise<unknown>) => {
      setBusy(true);
      clear();
      try {
        await work();
        await readAgain(client);
        return true;
      } catch (error) {
        show(error);
        // What was refused because of the state of things shows that state.
        if (error instanceof ProblemError && STATE_REFUSALS.has(error.status)) await readAgain(client);
        return false;
      } finally {
        setBusy(false);
      }
    },
    [client, clear, show],
  );
  return { busy, problem, run };
}
