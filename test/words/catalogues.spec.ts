import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Catalogue } from '../../src/kernel/index.js';
import { LANGUAGES } from '../../src/words/index.js';
import { saidTemplates } from './said-templates.js';

const CATALOGUES = join(import.meta.dirname, '../../src/words');
const HOLE = /\{\d+\}/g;

/** The sentences of a language with their translations, file by file; a key that is written twice comes twice. */
function catalogueOf(language: string): [english: string, text: string][] {
  const folder = join(CATALOGUES, language);
  return readdirSync(folder).flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const catalogue = JSON.parse(text) as Catalogue;
    // Of two equal keys, JSON.parse keeps the last one without a word.
    const object = ts.parseJsonText(file, text).statements[0]!.expression as ts.ObjectLiteralExpression;
    const keys = object.properties.map(({ name }) => (name as ts.StringLiteral).text);
    return keys.map((key): [string, string] => [key, catalogue[key]!]);
  });
}

const holesOf = (text: string) => (text.match(HOLE) ?? []).toSorted();

// What only puts values side by side is the same in every language.
const templates = [...saidTemplates()].filter((key) => key.replaceAll(HOLE, '').trim() !== '').toSorted();

describe('what the server says', () => {
  it('is offered in these languages', () => {
    expect([...LANGUAGES.keys()]).toEqual(['en', 'fr', 'es']);
    for (const language of ['fr', 'es']) {
      for (const [english, text] of catalogueOf(language)) {
        expect(LANGUAGES.get(language)!.template(english)).toBe(text);
      }
    }
  });

  it('is found in the code', () => {
    expect(templates.length).toBeGreaterThan(300);
    expect(templates).toContain('This address does not exist.');
    expect(templates).toContain('{0} is in the future. Choose {1} or earlier.');
  });

  it.each(['fr', 'es'])('is all translated, once, and nothing else is (%s)', (language) => {
    const keys = catalogueOf(language).map(([english]) => english);
    expect(keys.toSorted()).toEqual(templates);
  });

  it.each(['fr', 'es'])('keeps its values in every translation (%s)', (language) => {
    for (const [english, text] of catalogueOf(language)) {
      expect({ english, holes: holesOf(text) }).toEqual({ english, holes: holesOf(english) });
      expect(text.trim()).toBe(text);
      expect(text).not.toBe('');
      expect({ english, ends: /[.!?:]$/.test(text) }).toEqual({ english, ends: /[.!?:]$/.test(english) });
    }
  });

  it.each(['fr', 'es'])('is not left in English (%s)', (language) => {
    for (const [english, text] of catalogueOf(language)) {
      if (english.replaceAll(HOLE, '').trim().length < 3) continue;
      expect({ english, same: text === english }).toEqual({ english, same: false });
    }
  });

  it('follows the typography of French', () => {
    for (const [, text] of catalogueOf('fr')) {
      const words = text.replaceAll(/"[^"]*"/g, '').replaceAll(/Content-Type: /g, '');
      // A no-break space before high punctuation and inside quotation marks, and the curved apostrophe.
      expect(words).not.toMatch(/ [;:?!%»]|« |[^\u00a0][;?!»]|\w'\w/);
    }
  });
});
