import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeOpenFolder, removeOpenFolder } from '../testing/open-folder.js';
import { clearOrphanedServer, isServerCommand } from './orphaned-server.js';

describe('isServerCommand', () => {
  it.each([
    [['/x/bin/postgres', '-D', '/data/cluster', '-c', 'a=b', ''], true],
    [['/x/bin/postgres', '-D', '/data/cluster2', ''], false],
    [['/x/bin/postgres', '/data/cluster', ''], false],
    [['postgres: embedded-postgres: checkpointer ', ''], false],
    [['/usr/bin/node', '-D', '/data/cluster', ''], false],
    [[''], false],
  ])('%j: %s', (words, expected) => {
    expect(isServerCommand(words, '/data/cluster')).toBe(expected);
  });
});

describe('clearOrphanedServer', () => {
  let cluster: string;
  const log = jestLog();
  beforeEach(async () => (cluster = await makeOpenFolder()));
  afterEach(() => removeOpenFolder(cluster));

  it('removes the file of a dead server whose number went to another process, and spares that', async () => {
    const bystander = spawn('sleep', ['60']);
    await once(bystander, 'spawn');
    await writeFile(join(cluster, 'postmaster.pid'), `${bystander.pid}\n${cluster}\n`);
    await clearOrphanedServer(cluster, log);
    await expect(readdir(cluster)).resolves.toEqual([]);
    expect(bystander.exitCode ?? bystander.signalCode).toBeNull();
    bystander.kill();
    await once(bystander, 'exit');
  });

  it('leaves the file of a process that is gone to PostgreSQL, which removes it', async () => {
    const gone = spawn('true');
    await once(gone, 'exit');
    await writeFile(join(cluster, 'postmaster.pid'), `${gone.pid}\n${cluster}\n`);
    await clearOrphanedServer(cluster, log);
    await expect(readdir(cluster)).resolves.toEqual(['postmaster.pid']);
  });

  it('has nothing to do after a clean stop', async () => {
    await expect(clearOrphanedServer(cluster, log)).resolves.toBeUndefined();
  });
});

function jestLog(): (message: string) => void {
  return (message) => {
    throw new Error(`not expected: ${message}`);
  };
}
