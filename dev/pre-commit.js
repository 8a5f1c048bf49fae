import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Formats the files that are about to be committed and lints them. A file of which only a part is staged is not
 * formatted, so that nothing gets into the commit that was left out of it: there the format is only checked.
 */
const git = (...args) => execFileSync('git', args, { encoding: 'utf8' });
const list = (...args) =>
  git(...args)
    .split('\0')
    .filter(Boolean);
const run = (program, args) =>
  spawnSync(join('node_modules', '.bin', program), args, { stdio: 'inherit' }).status === 0;

const changedFrom = (commit) => list('diff', '--cached', '--name-only', '--diff-filter=ACMR', '-z', commit);
const exists = (commit) => spawnSync('git', ['rev-parse', '-q', '--verify', commit]).status === 0;

/** Of a merge just what neither side had. */
const merged = exists('MERGE_HEAD') ? new Set(changedFrom('MERGE_HEAD')) : null;
const staged = exists('HEAD')
  ? changedFrom('HEAD').filter((file) => merged?.has(file) ?? true)
  : list('ls-files', '-z');
if (!existsSync('node_modules/.bin/prettier')) {
  process.stderr.write('Not formatted and not linted: run npm ci first.\n');
} else if (staged.length > 0) {
  const changedAfter = new Set(list('diff', '--name-only', '-z'));
  const whole = staged.filter((file) => !changedAfter.has(file));
  const parts = staged.filter((file) => changedAfter.has(file));
  const code = staged.filter((file) => /\.(ts|tsx|js)$/.test(file));
  const prettier = (mode, files) =>
    files.length === 0 || run('prettier', [mode, '--ignore-unknown', '--log-level', 'warn', ...files]);

  const formatted = prettier('--write', whole) && prettier('--check', parts);
  if (whole.length > 0) git('add', '--', ...whole);
  const linted = code.length === 0 || run('oxlint', code);
  process.exitCode = formatted && linted ? 0 : 1;
}
