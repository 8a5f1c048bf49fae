import { Button } from '@mantine/core';
import { useId } from 'react';
import styles from './next-actions.module.css';

/** A step as the server sends it: allowed, or with the reason why not. */
export interface NextAction<V extends string = string> {
  verb: V;
  allowed: boolean;
  because?: string | null;
}

interface NextActionsProps<V extends string> {
  actions: readonly NextAction<V>[];
  /** The words of a step: a verb in the person's language. */
  label: (verb: V) => string;
  onAct: (verb: V) => void;
  /** The main action. */
  primary?: V;
  busy?: boolean;
}

/**
 * Just the steps that the server names. One that may not be taken can still be reached by keyboard, and says why.
 */
export function NextActions<V extends string>({ actions, label, onAct, primary, busy }: NextActionsProps<V>) {
  const id = useId();
  // The main action comes first, in spite of the order of the server.
  const ordered = actions.toSorted((a, b) => Number(b.verb === primary) - Number(a.verb === primary));
  return (
    <ul className={styles.actions}>
      {ordered.map(({ verb, allowed, because }) => {
        const reason = allowed ? null : because;
        return (
          <li key={verb}>
            <Button
              variant={verb === primary ? 'filled' : 'default'}
              aria-disabled={!allowed || undefined}
              data-disabled={!allowed || undefined}
              aria-describedby={reason ? `${id}-${verb}` : undefined}
              loading={busy && verb === primary}
              onClick={() => {
                if (allowed && !busy) onAct(verb);
              }}
            >
              {label(verb)}
            </Button>
            {reason ? (
              <p id={`${id}-${verb}`} className={styles.reason}>
                {reason}
              </p>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
