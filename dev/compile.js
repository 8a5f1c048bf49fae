import { existsSync, readdirSync } from 'node:fs';
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { transformFile } from '@swc/core';

const ROOT = resolve(import.meta.dirname, '..');
/** Apart from what `nest build` makes, which tests and other terminals run meanwhile. */
const OUTPUT = join(ROOT, 'dist/dev');

const packages = readdirSync(join(ROOT, 'packages')).map((name) => `packages/${name}/src`);

/** What the server is made of. */
export const SOURCES = ['src', 'migrations', ...packages].map((folder) => join(ROOT, folder));

/** Here `#packages/…` names what is compiled beside, not what `nest build` made. */
const SCOPE = { type: 'module', imports: { '#packages/*': './packages/*/src/index.js' } };

/** Whether the server runs this file: code or data, nothing of tests. */
export function isSource(path) {
  return /\.(ts|json)$/.test(path) && !/\.(spec|d)\.ts$|\/(testing|node_modules)\//.test(path);
}

/** Compiles everything anew, file by file and without looking at types: that takes less than a second. */
export async function compileAll() {
  await mkdir(OUTPUT, { recursive: true });
  await writeFile(join(OUTPUT, 'package.json'), JSON.stringify(SCOPE));
  const files = await Promise.all(
    SOURCES.map(async (folder) =>
      (await readdir(folder, { recursive: true })).map((file) => join(folder, file)),
    ),
  );
  await Promise.all(files.flat().filter(isSource).map(compile));
}

/** Compiles one file; a file with a mistake in its syntax throws, and what was compiled before stays. */
export async function compile(file) {
  const target = compiled(file);
  await mkdir(dirname(target), { recursive: true });
  if (file.endsWith('.json')) return copyFile(file, target);
  const { code, map } = await transformFile(file, { configFile: join(ROOT, '.swcrc'), sourceMaps: true });
  const name = target.slice(target.lastIndexOf('/') + 1);
  await writeFile(`${target}.map`, map);
  await writeFile(target, `${code}\n//# sourceMappingURL=${name}.map\n`);
}

/** Removes what was compiled from a file that is gone; any other reason why it could not be compiled is thrown again. */
export async function forget(file, reason) {
  if (existsSync(file)) throw reason;
  await rm(compiled(file), { force: true });
}

function compiled(file) {
  return join(OUTPUT, relative(ROOT, file)).replace(/\.ts$/, '.js');
}
