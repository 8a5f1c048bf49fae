import { readFile, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { makeOpenFolder, removeOpenFolder } from '../testing/index.js';

const README = fileURLToPath(new URL('../README.md', import.meta.url));

describe('the example in the README', () => {
  let folder: string;
  const { log, error } = console;
  beforeEach(async () => (folder = await makeOpenFolder()));
  afterEach(async () => {
    Object.assign(console, { log, error });
    await removeOpenFolder(folder);
  });

  it('works', async () => {
    const code = /```ts\n([\s\S]*?)```/.exec(await readFile(README, 'utf8'))?.[1] ?? '';
    expect(code).toContain("'./data'");
    const modules = dirname(dirname(createRequire(import.meta.url).resolve('pg/package.json')));
    await symlink(modules, join(folder, 'node_modules'));
    const path = join(folder, 'example.ts');
    await writeFile(path, code.replace("'./data'", JSON.stringify(join(folder, 'data'))));
    const printed: unknown[] = [];
    const print = (what: unknown): void => void printed.push(what);
    Object.assign(console, { log: print, error: print });
    await import(pathToFileURL(path).href);
    expect(printed).toEqual([[{ one: 1 }]]);
  });
});
