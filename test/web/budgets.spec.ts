import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkBudgets } from '../../web/scripts/check-budgets.js';

/** A build of a shell, one page and what the page loads later, in kB that do not compress. */
function build(sizes: { shell: number; page: number; later: number; words: number }, page: string): string {
  const dist = mkdtempSync(join(tmpdir(), 'mptf-budgets-'));
  mkdirSync(join(dist, '.vite'));
  const manifest = {
    'index.html': { file: 'shell.js', isEntry: true, dynamicImports: [page, 'src/pages/fr.json'] },
    [page]: { file: 'page.js', imports: ['index.html'], dynamicImports: ['later.ts'] },
    'later.ts': { file: 'later.js' },
    'src/i18n/en.json': { file: 'words.js' },
  };
  writeFileSync(join(dist, '.vite/manifest.json'), JSON.stringify(manifest));
  for (const [name, kB] of Object.entries(sizes))
    writeFileSync(join(dist, `${name}.js`), randomBytes(kB * 1000));
  return dist;
}

describe('the budgets of the pages', () => {
  let dist: string;
  afterEach(() => rmSync(dist, { recursive: true }));

  it('count the shell, the page, what it loads later, and its texts', () => {
    dist = build({ shell: 100, page: 20, later: 20, words: 20 }, 'src/pages/public/fund/fund-page.tsx');
    expect(() => checkBudgets(dist)).toThrow('Too much JavaScript: src/pages/public/fund/fund-page.tsx');
  });

  it('let working pages be twice as large', () => {
    dist = build(
      { shell: 100, page: 20, later: 20, words: 20 },
      'src/pages/concept-notes/note-form-page.tsx',
    );
    expect(() => checkBudgets(dist)).not.toThrow();
  });

  it('fail when no page is found, rather than check nothing', () => {
    dist = build({ shell: 1, page: 1, later: 1, words: 1 }, 'src/pages/renamed.tsx');
    expect(() => checkBudgets(dist)).toThrow('No page was found');
  });
});
