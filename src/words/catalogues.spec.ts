import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { saidTemplates } from '../../test/support/said-templates.js';
import type { Catalogue } from '../kernel/index.js';

const HOLE = /\{\d+\}/g;

/** The catalogues of a language, file by file. */
async function filesOf(language: string): Promise<[file: string, catalogue: Catalogue][]> {
  const files = readdirSync(join(import.meta.dirname, language)).filter((file) => file !== 'index.ts');
  return Promise.all(
    files.map(async (file) => {
      const [catalogue] = Object.values((await import(`./${language}/${file}`)) as Record<string, Catalogue>);
      return [file, catalogue!] as [string, Catalogue];
    }),
  );
}

const holesOf = (text: string) => (text.match(HOLE) ?? []).toSorted();

// What only puts values side by side is the same in every language.
const templates = [...saidTemplates()].filter((key) => key.replaceAll(HOLE, '').trim() !== '').toSorted();

describe('what the server says', () => {
  it('is found in the code', () => {
    expect(templates.length).toBeGreaterThan(300);
    expect(templates).toContain('There is nothing at this address.');
    expect(templates).toContain('{0} is still to come. Choose {1} or earlier.');
  });

  it.each(['fr', 'es'])('is all translated, once, and nothing else is (%s)', async (language) => {
    const keys = (await filesOf(language)).flatMap(([, catalogue]) => Object.keys(catalogue));
    expect(keys.toSorted()).toEqual(templates);
  });

  it.each(['fr', 'es'])('keeps its values in every translation (%s)', async (language) => {
    for (const [, catalogue] of await filesOf(language)) {
      for (const [english, text] of Object.entries(catalogue)) {
        expect({ english, holes: holesOf(text) }).toEqual({ english, holes: holesOf(english) });
        expect(text.trim()).toBe(text);
        expect(text).not.toBe('');
        expect({ english, ends: /[.!?:]$/.test(text) }).toEqual({ english, ends: /[.!?:]$/.test(english) });
      }
    }
  });

  it('is not left in English', async () => {
    for (const language of ['fr', 'es']) {
      for (const [, catalogue] of await filesOf(language)) {
        for (const [english, text] of Object.entries(catalogue)) {
          if (english.replaceAll(HOLE, '').trim().length < 3) continue;
          expect({ english, same: text === english }).toEqual({ english, same: false });
        }
      }
    }
  });

  it('follows the typography of French', async () => {
    for (const [, catalogue] of await filesOf('fr')) {
      for (const text of Object.values(catalogue)) {
        const words = text.replaceAll(/"[^"]*"/g, '').replaceAll(/Content-Type: /g, '');
        // A no-break space before high punctuation and inside quotation marks, and the curved apostrophe.
        expect(words).not.toMatch(/ [;:?!%»]|« |[^\u00a0][;?!»]|\w'\w/);
      }
    }
  });
});
