import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { saidTemplates } from '../words/said-templates.js';
import { VERBS, WRONG_TURNS } from './wrong-turns.js';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

interface Operation {
  summary?: string;
}

/** What is wrong with a text; the advice of each turn that it takes. */
const turns = (text: string) => WRONG_TURNS.filter(({ wrong }) => wrong.test(text)).map(({ right }) => right);

const verbFirst = (summary: string) => VERBS.has(summary.split(' ')[0]!) && !summary.includes(';');

const { paths } = JSON.parse(read('openapi.json')) as { paths: Record<string, Record<string, Operation>> };
const summaries = Object.values(paths).flatMap((path) =>
  Object.values(path).flatMap(({ summary }) => (summary === undefined ? [] : [summary])),
);

/** English texts of the web application, with the key of each. */
function texts(catalogue: object, prefix: string): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${prefix}${key}`, value]] : texts(value as object, `${prefix}${key}.`),
  );
}

const files = (folder: string, pattern: RegExp) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => pattern.test(file) && !file.includes('node_modules'))
    .map((file) => join(folder, file));

describe('plain English', () => {
  it('begins the summary of each route with a verb, and says one thing', () => {
    expect(summaries.length).toBeGreaterThan(80);
    const wrong = summaries.filter((summary) => !verbFirst(summary) || turns(summary).length > 0);
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('takes no wrong turn in what the server says', () => {
    const wrong = [...saidTemplates()].filter((sentence) => turns(sentence).length > 0);
    expect(wrong).toEqual([]);
  });

  it.each(files('web/src', /(^|\/)en\.json$/))('takes no wrong turn in %s', (file) => {
    const wrong = texts(JSON.parse(read(file)) as object, '').filter(([, text]) => turns(text).length > 0);
    expect(wrong.map(([key, text]) => [key, text, ...turns(text)])).toEqual([]);
  });

  const documents = [
    'README.md',
    'ARCHITECTURE.md',
    'CONTRIBUTING.md',
    ...files('docs', /\.md$/),
    ...files('packages', /\.md$/),
  ];
  it.each(documents.filter((file) => file !== 'docs/writing.md'))('takes no wrong turn in %s', (file) => {
    const wrong = read(file)
      .split('\n')
      .flatMap((line, index) => turns(line).map((right) => `${index + 1}: ${line.trim()} → ${right}`));
    expect(wrong).toEqual([]);
  });

  it('knows the samples that docs/writing.md warns of', () => {
    for (const sample of [
      'Find concept notes; you see those that you may know of',
      '“{0}” stands here twice.',
      'Put on record that a seat steps aside from a note',
      'A decision of kind {0} has no such thing.',
    ])
      expect([sample, ...turns(sample)].length).toBeGreaterThan(1);
    expect(verbFirst('One concept note')).toBe(false);
    expect(verbFirst('Begin a draft; anything may be missing')).toBe(false);
    expect(verbFirst('List the concept notes you can see')).toBe(true);
  });
});
