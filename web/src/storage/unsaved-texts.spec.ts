import { deviceMemory } from './device-memory.js';
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
    kept.set(unsavedName('ana-maria', 'note-1'), 'text');
    kept.set('language', 'fr');
    expect(hasUnsavedTexts('ana')).toBe(true);
    discardUnsavedTexts('ana');
    expect(hasUnsavedTexts('ana')).toBe(false);
    expect([...kept.keys()]).toEqual([
      unsavedName('ben', 'note-1'),
      unsavedName('ana-maria', 'note-1'),
      'language',
    ]);
  });

  it('are none in a browser that allows no storage, which is no reason to fail', () => {
    const refuse = (): never => {
      throw new Error('SecurityError');
    };
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      value: { getItem: refuse, setItem: refuse, removeItem: refuse, key: refuse, length: 1 },
    });
    deviceMemory.set('language', 'fr');
    expect(deviceMemory.get('language')).toBeNull();
    expect(hasUnsavedTexts('ben')).toBe(false);
    discardUnsavedTexts('ben');
  });
});
