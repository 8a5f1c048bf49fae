import { useSyncExternalStore } from 'react';
import { deviceMemory } from '../storage/device-memory.js';

/** Light, dark, or what the system says. */
export type ColourScheme = 'auto' | 'light' | 'dark';

export const COLOUR_SCHEMES: readonly ColourScheme[] = ['auto', 'light', 'dark'];

/** The same key as in `first-paint.js`, which sets the colours before anything is drawn. */
const KEY = 'colour-scheme';
const listeners = new Set<() => void>();
const system = window.matchMedia('(prefers-color-scheme: dark)');

/** What the person chose. */
function chosen(): ColourScheme {
  const kept = deviceMemory.get(KEY);
  return COLOUR_SCHEMES.find((scheme) => scheme === kept) ?? 'auto';
}

/** What is shown. */
function shown(): 'light' | 'dark' {
  const scheme = chosen();
  return scheme === 'auto' ? (system.matches ? 'dark' : 'light') : scheme;
}

function apply(): void {
  document.documentElement.setAttribute('data-mantine-color-scheme', shown());
  for (const listener of listeners) listener();
}

system.addEventListener('change', apply);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The person's choice and how to change it; styles look at the attribute of the root alone. */
export function useColourScheme(): [ColourScheme, (scheme: ColourScheme) => void] {
  const scheme = useSyncExternalStore(subscribe, chosen);
  return [
    scheme,
    (next) => {
      deviceMemory.set(KEY, next);
      apply();
    },
  ];
}

/** Light or dark, as it is shown. */
export function useShownScheme(): 'light' | 'dark' {
  return useSyncExternalStore(subscribe, shown);
}
