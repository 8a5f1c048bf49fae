import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** JavaScript in kB gzip that a first visit to a page may load, its lazy parts and one language included. */
const PUBLIC_BUDGET = 150;
const WORKING_BUDGET = 300;
/** Stands around every page that asks for a sign-in. */
const WORKING_FRAME = 'src/shell/mantine-frame.tsx';

/** Throws when a page loads more JavaScript than its budget; prints the table otherwise. */
export function checkBudgets(dist) {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const shellKeys = new Set();
  const shell = reach(manifest, ['index.html'], false, shellKeys);
  const catalogues = Object.keys(manifest).filter((key) => key.endsWith('/en.json'));
  const wordsOf = (page) =>
    catalogues.filter((key) => key === 'src/i18n/en.json' || page.startsWith(key.replace('en.json', '')));
  const pages = Object.keys(manifest).filter((key) => /^src\/pages\/.*-pages?\.tsx?$/.test(key));
  const rows = pages.map((page) => {
    const open = page.startsWith('src/pages/public/');
    const needed = reach(
      manifest,
      [page, ...wordsOf(page), ...(open ? [] : [WORKING_FRAME])],
      true,
      new Set(shellKeys),
    );
    const bytes = [...new Set([...shell, ...needed])].reduce((sum, file) => sum + gzipped(dist, file), 0);
    return {
      page,
      kB: Math.round(bytes / 100) / 10,
      budget: open ? PUBLIC_BUDGET : WORKING_BUDGET,
    };
  });
  const over = rows.filter(({ kB, budget }) => kB > budget);
  for (const { page, kB, budget } of rows) {
    process.stdout.write(`${String(kB).padStart(7)} kB of ${budget}  ${page}\n`);
  }
  if (rows.length === 0) throw new Error('No page was found in the build: the budgets were not checked.');
  if (over.length > 0) throw new Error(`Too much JavaScript: ${over.map(({ page }) => page).join(', ')}`);
}

function gzipped(dist, file) {
  return gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
}

/** Scripts behind the entries of the manifest, with what they load later when `lazy`; what was `seen` is not looked into again. */
function reach(manifest, keys, lazy, seen) {
  const files = new Set();
  const visit = (key) => {
    if (seen.has(key) || !manifest[key]) return;
    seen.add(key);
    const chunk = manifest[key];
    if (chunk.file.endsWith('.js')) files.add(chunk.file);
    for (const next of chunk.imports ?? []) visit(next);
    if (lazy && !chunk.isEntry) for (const next of chunk.dynamicImports ?? []) visit(next);
  };
  for (const key of keys) visit(key);
  return files;
}
