import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordedWords } from './recorded-words.js';

type Words = { [key: string]: string | Words };

const { did, kind } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../web/src/pages/audit/en.json'), 'utf8'),
) as { did: Words; kind: Words };

const keysOf = (words: Words, prefix = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${prefix}${key}`] : keysOf(value, `${prefix}${key}.`),
  );

// The page shows the bare name of an action or a thing that it has no words for, so that the compiler cannot help.
describe('the words of the audit trail', () => {
  const recorded = recordedWords();

  it('are there for every action that is recorded, and for no other', () => {
    expect(keysOf(did).toSorted()).toEqual([...recorded.actions].toSorted());
  });

  it('are there for every kind of thing that entries are about', () => {
    expect([...recorded.subjects].filter((subject) => !(subject in kind))).toEqual([]);
  });
});
