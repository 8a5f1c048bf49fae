import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeOpenFolder, removeOpenFolder } from '../testing/open-folder.js';
import { type DataFolderLock, lockDataFolder } from './data-folder-lock.js';

describe('lockDataFolder', () => {
  let place: string;
  const locks: DataFolderLock[] = [];
  const lock = async (): Promise<DataFolderLock> => {
    const claimed = await lockDataFolder(place, '/my/data');
    locks.push(claimed);
    return claimed;
  };

  beforeEach(async () => (place = await makeOpenFolder()));
  afterEach(async () => {
    await Promise.all(locks.splice(0).map((claimed) => claimed.release()));
    await removeOpenFolder(place);
  });

  it('refuses a second claim, naming folder and process', async () => {
    await lock();
    await expect(lock()).rejects.toThrow(
      `The data folder /my/data is already in use by process ${process.pid}. Stop that one first`,
    );
  });

  it('is free again after its release, and leaves no file', async () => {
    const first = await lock();
    await first.release();
    await first.release();
    await expect(readdir(place)).resolves.toEqual([]);
    await lock();
  });

  it('gives the folder to exactly one of many that find it abandoned', async () => {
    await abandonLock(join(place, 'app.lock.0'));
    const claims = await Promise.allSettled(Array.from({ length: 10 }, lock));
    expect(claims.filter((claim) => claim.status === 'fulfilled')).toHaveLength(1);
    await expect(readdir(place)).resolves.toEqual([expect.stringMatching(/^app\.lock\.[0-9a-f]{12}$/)]);
  });

  it('does not mind a plain file in the way', async () => {
    await writeFile(join(place, 'app.lock.abc'), 'left by whatever');
    await expect(lock()).resolves.toBeDefined();
  });

  it('works at the end of a path longer than a socket may have', async () => {
    const base = place;
    place = join(base, 'x'.repeat(120), 'ü y'.repeat(20));
    await mkdir(place, { recursive: true });
    await lock();
    await expect(lock()).rejects.toThrow('already in use');
    await Promise.all(locks.splice(0).map((claimed) => claimed.release()));
    place = base;
  });
});

/** Leaves the socket of a process that was killed. */
async function abandonLock(path: string): Promise<void> {
  const script = `require('net').createServer().listen(${JSON.stringify(path)}, () => console.log('up'))`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
}
