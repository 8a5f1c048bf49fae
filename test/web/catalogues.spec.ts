import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { thematicAreas } from '../../migrations/reference-data/thematic-areas.js';

const SOURCES = join(import.meta.dirname, '../../web/src');
const PLURAL = /_(zero|one|two|few|many|other)$/;

type Catalogue = { [key: string]: string | Catalogue };

const folders = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)en\.json$/.test(file))
  .map((file) => dirname(file));

function read(folder: string, language: string): Map<string, string> {
  const catalogue = JSON.parse(readFileSync(join(SOURCES, folder, `${language}.json`), 'utf8')) as Catalogue;
  return new Map(flatten(catalogue));
}

function flatten(catalogue: Catalogue, prefix = ''): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${prefix}${key}`, value] as [string, string]]
      : flatten(value, `${prefix}${key}.`),
  );
}

const stems = (texts: Map<string, string>) =>
  [...new Set([...texts.keys()].map((key) => key.replace(PLURAL, '')))].sort();
const holes = (text: string) => [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name!).sort();

describe.each(folders)('the texts of %s', (folder) => {
  const english = read(folder, 'en');

  it.each(['fr', 'es'])('are all there in %s', (language) => {
    const texts = read(folder, language);
    expect(stems(texts)).toEqual(stems(english));
    for (const [key, text] of texts) {
      const model = english.get(key) ?? english.get(key.replace(PLURAL, '_other'));
      expect({ key, holes: holes(text).filter((name) => name !== 'count') }).toEqual({
        key,
        holes: holes(model!).filter((name) => name !== 'count'),
      });
      expect(text.trim()).not.toBe('');
    }
  });

  it.each(['en', 'fr', 'es'])('have every plural form that %s needs', (language) => {
    const texts = read(folder, language);
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const key of texts.keys()) {
      if (!PLURAL.test(key)) continue;
      for (const form of forms)
        expect(texts.has(key.replace(PLURAL, `_${form}`)) ? '' : `${key}: ${form}`).toBe('');
    }
  });
});

describe.each(folders)('the French texts of %s', (folder) => {
  it('follow the typography of French', () => {
    for (const [key, text] of read(folder, 'fr')) {
      // A no-break space before high punctuation and inside quotation marks, and the curved apostrophe.
      expect({ key, text: / [:;?!%»]|« |[^\u00a0][;?!»]|\w'\w/.exec(text)?.[0] }).toEqual({ key });
    }
  });
});

describe('the titles of the thematic areas', () => {
  it.each(['En', 'Fr', 'Es'] as const)('are those of the reference data (%s)', (language) => {
    const texts = read('i18n', language.toLowerCase());
    for (const area of thematicAreas)
      expect(texts.get(`area.${area.number}`)).toBe(area[`shortTitle${language}`]);
  });
});
