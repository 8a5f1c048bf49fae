import { discardUnsavedTexts, hasUnsavedTexts, unsavedName } from './unsaved-texts.js';

describe('unsaved texts on a device', () => {
  const kept = new Map<string, string>();
  beforeAll(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      value: {
        get length() {
          return kept.size;
        },
        key: (index: number) => [...kept.keys()][index] ?? null,
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, text: string) => kept.set(key, text),
        removeItem: (key: string) => kept.delete(key),
      },
    });
  });
  afterAll(() => Reflect.deleteProperty(globalThis, 'localStorage'));

  it('are discarded for one person, and what belongs to others stays', () => {
    kept.set(unsavedName('ana', 'note-1'), 'text');
    kept.set(unsavedName('ana', 'note-2'), 'text');
    kept.set(unsavedName('ben', 'note-1'), 'text');
    kept.set('language', 'fr');
    expect(hasUnsavedTexts('ana')).toBe(true);
    discardUnsavedTexts('ana');
    expect(hasUnsavedTexts('ana')).toBe(false);
    expect([...kept.keys()]).toEqual([unsavedName('ben', 'note-1'), 'language']);
  });
});
