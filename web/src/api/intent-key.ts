import { useRef } from 'react';

/**
 * The `Idempotency-Key` of what the person wants to do: the same for every attempt to send the same thing, so that a
 * retry after silence pays nothing twice; another as soon as the thing is another, or was done.
 */
export function useIntentKey(): { keyFor: (body: unknown) => string; done: () => void } {
  const intent = useRef<{ body: string; key: string } | null>(null);
  return {
    keyFor: (body) => {
      const text = JSON.stringify(body);
      if (intent.current?.body !== text) intent.current = { body: text, key: newKey() };
      return intent.current.key;
    },
    done: () => {
      intent.current = null;
    },
  };
}

/** `crypto.randomUUID` exists only over https; random bytes are there everywhere. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
