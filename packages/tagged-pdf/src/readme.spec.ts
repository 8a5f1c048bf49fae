import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readPdf } from '../testing/index.js';

const README = fileURLToPath(new URL('../README.md', import.meta.url));

describe('the example in the README', () => {
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'tagged-pdf-'))));
  afterEach(() => rm(folder, { recursive: true }));

  it('works', async () => {
    const code = /```ts\n([\s\S]*?)```/.exec(await readFile(README, 'utf8'))?.[1] ?? '';
    const path = join(folder, 'minutes.pdf');
    expect(code).toContain("'minutes.pdf'");
    await writeFile(join(folder, 'example.ts'), code.replace("'minutes.pdf'", JSON.stringify(path)));
    await import(pathToFileURL(join(folder, 'example.ts')).href);
    const { pages, outline } = await readPdf(await readFile(path));
    expect(pages.map(({ text }) => text).join()).toContain('1. Opening 2. Decisions 3. Closing');
    expect(outline).toEqual([{ title: 'Minutes of the twelfth meeting', page: 1, items: [] }]);
  });
});
