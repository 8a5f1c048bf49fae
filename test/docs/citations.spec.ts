import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCitations, readLaw } from './citations.js';

const ROOT = join(import.meta.dirname, '../..');
const TEXT = /\.(md|tsx?|m?js|json|css|ya?ml|html|sql|sh|example)$|^\.ci\/|(^|\/)Dockerfile$/;
const SKIPPED_FOLDERS = new Set(['node_modules', 'dist', '.git', 'coverage', 'data']);
/** Generated from what is read here, other people's lists, and the samples of this test. */
const SKIPPED_FILES =
  /^(package-lock\.json|openapi\.json|web\/src\/api\/schema\.d\.ts|test\/docs\/citations(\.spec)?\.ts)$/;
/** Facts hold bare codes in the member `source`, and the replay prints them under a heading of that name. */
const BARE_CODES = /^(demo\/|src\/demo\/replay-table\.ts$)/;

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

function textFiles(folder = ''): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED_FOLDERS.has(entry.name) ? [] : textFiles(path);
    return entry.isFile() && TEXT.test(path) && !SKIPPED_FILES.test(path) ? [path] : [];
  });
}

const lawBook = read('docs/domain.md');
const law = readLaw(lawBook);

describe('citations of the law book', () => {
  it('have something to point to', () => {
    expect([...law.rules]).toEqual(Array.from({ length: 14 }, (_, index) => String(index + 1)));
    expect([...law.sources]).toEqual(['B20', 'B3', 'SG', 'FAQ', 'EC', 'W', 'D']);
    expect(law.headings).toContain('Life of a meeting');
  });

  it('point somewhere, and have one form, in every file', () => {
    let found = 0;
    const wrong = textFiles().flatMap((file) => {
      if (BARE_CODES.test(file)) return [];
      // The first column of the law book's own table of sources holds bare codes too.
      const text = file === 'docs/domain.md' ? lawBook.replaceAll(/^\| [A-Z]+\d* +\|/gm, '|') : read(file);
      const check = checkCitations(text, law);
      found += check.found;
      return check.wrong.map((what) => `${file}: ${what}`);
    });
    expect(wrong).toEqual([]);
    expect(found).toBeGreaterThan(50);
  });

  it('name known sources in the facts of the demo data', () => {
    const { facts } = JSON.parse(read('demo/history.json')) as { facts: { source: string }[] };
    const cited = facts.flatMap(({ source }) => source.split('; '));
    const known = new RegExp(`^(${[...law.sources].join('|')}|Fund page|Fund news|press,)(?!\\w)`);
    expect(cited.filter((source) => !known.test(source))).toEqual([]);
    expect(cited.length).toBeGreaterThan(8);
  });

  it.each([
    'Refuses it (rule 15).',
    'Refuses it (rules 1, 2 and 99).',
    'Refuses it (Rule 8).',
    'Refuses it, as rule 8 says.',
    '/**\n * Refuses it (rule\n * 15).\n */',
    'As it is (domain: Life of a meetin).',
    'As it is (domain, "Meeting").',
    'The domain\'s "Lives of things".',
    'By rule of the domain (D).',
    'A fee of 1 % (W).',
    'A window (B20: its own).',
    'A window (source B21).',
    'See [rule 8](docs/domain.md#rule-8).',
  ])('are found where they are wrong: %s', (text) => {
    expect(checkCitations(text, law).wrong).not.toEqual([]);
  });

  it.each([
    ['Refuses it (rule 8).', 1],
    ['Refuses it (rules 1, 2 and 4) and (source SG, paragraph 83).', 2],
    ['/**\n * As it\n * is (domain: Life of a\n * meeting).\n */', 1],
    ["{ alpha2: 'SG' }, { alpha2: 'EC' }", 0],
    ['See [the law](docs/domain.md#life-of-a-meeting).', 0],
  ])('are left alone where they are right: %s', (text, found) => {
    expect(checkCitations(text, law)).toEqual({ wrong: [], found });
  });
});

describe('the law book', () => {
  it('names files that exist', () => {
    const named = [...lawBook.matchAll(/`((?:src|migrations|demo|docs|test)\/[^`]*|\.env\.example)`/g)];
    expect(named.length).toBeGreaterThan(8);
    expect(named.map(([, file]) => file!).filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});
