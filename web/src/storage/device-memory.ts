/** What this device remembers; a browser that allows no storage forgets, and the pages work all the same. */
export const deviceMemory = {
  get(key: string): string | null {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  /** The names of all that is kept. */
  names(): string[] {
    try {
      return Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
    } catch {
      return [];
    }
  },
  /** Keeps the text, or forgets it when null. */
  set(key: string, text: string | null): void {
    try {
      if (text === null) localStorage.removeItem(key);
      else localStorage.setItem(key, text);
    } catch {
      // Nothing is kept.
    }
  },
};
