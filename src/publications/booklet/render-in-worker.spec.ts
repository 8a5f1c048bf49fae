import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformFile } from '@swc/core';
import { editionFixture } from '../../../test/support/edition-fixture.js';
import { renderBookletInProcess } from './render-in-process.js';
import { bookletRenderer } from './render-in-worker.js';
import type * as Runner from './render-in-worker.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** What the booklet is made of. */
const ROOMS = [
  'packages/tagged-pdf/src',
  'src/kernel',
  'src/publications/domain',
  'src/publications/booklet',
];

/** Compiles these rooms into a folder, because a worker thread cannot load TypeScript. */
async function compileTo(folder: string): Promise<void> {
  for (const room of ROOMS) {
    const files = await readdir(join(ROOT, room), { recursive: true });
    for (const file of files.filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))) {
      const { code } = await transformFile(join(ROOT, room, file), {
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'es6' },
      });
      const target = join(folder, room, file.replace(/\.ts$/, '.js'));
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, code);
    }
  }
  const imports = { '#packages/*': './packages/*/src/index.js' };
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module', imports }));
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
}

describe('rendering in a worker thread', () => {
  let folder: string;
  let output: string;
  let runner: typeof Runner;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'booklet-compiled-'));
    output = join(folder, 'output');
    await mkdir(output);
    await compileTo(folder);
    runner = (await import(
      pathToFileURL(join(folder, 'src/publications/booklet/render-in-worker.js')).href
    )) as typeof Runner;
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('gives the same bytes as rendering in process, and says their number and sum', async () => {
    const snapshot = editionFixture(4);
    const told: number[] = [];
    const inWorker = await runner.renderBookletInWorker(snapshot, {
      directory: output,
      onProgress: (done) => told.push(done),
    });
    const inProcess = await renderBookletInProcess(snapshot, { directory: output });
    const bytes = await readFile(inWorker.path);
    expect(inWorker.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(inWorker.bytes).toBe(bytes.length);
    expect(inProcess).toEqual({ ...inWorker, path: inProcess.path });
    expect(told).toEqual([1, 2, 3, 4]);
    await rm(dirname(inWorker.path), { recursive: true });
    await rm(dirname(inProcess.path), { recursive: true });
  });

  it('stops when time is up and leaves no file', async () => {
    const rendering = runner.renderBookletInWorker(editionFixture(300), { directory: output, timeoutMs: 50 });
    await expect(rendering).rejects.toMatchObject({ name: 'BookletTimeoutError', timeoutMs: 50 });
    expect(await readdir(output)).toEqual([]);
  });

  it('stops when it is told to and leaves no file', async () => {
    const stop = new AbortController();
    const rendering = runner.renderBookletInWorker(editionFixture(300), {
      directory: output,
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('no longer wanted')),
    });
    await expect(rendering).rejects.toThrow('no longer wanted');
    expect(await readdir(output)).toEqual([]);
  });

  it('passes on why a snapshot was refused', async () => {
    const snapshot = editionFixture(1);
    snapshot.edition.asOf = 'yesterday';
    await expect(runner.renderBookletInWorker(snapshot, { directory: output })).rejects.toThrow(
      'asOf "yesterday" is no date',
    );
    expect(await readdir(output)).toEqual([]);
  });

  it('is chosen where compiled code is, and replaced by rendering in process where only the source is', () => {
    expect(runner.bookletRenderer()).toBe(runner.renderBookletInWorker);
    expect(existsSync(new URL('./booklet.worker.js', import.meta.url))).toBe(false);
    expect(bookletRenderer()).toBe(renderBookletInProcess);
  });
});

describe('rendering in process', () => {
  it('stops when time is up and leaves no file', async () => {
    const output = await mkdtemp(join(tmpdir(), 'booklet-output-'));
    const rendering = renderBookletInProcess(editionFixture(60), { directory: output, timeoutMs: 5 });
    await expect(rendering).rejects.toMatchObject({ name: 'BookletTimeoutError' });
    expect(await readdir(output)).toEqual([]);
    await rm(output, { recursive: true });
  });
});
