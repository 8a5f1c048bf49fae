import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeOpenFolder, removeOpenFolder } from '../testing/open-folder.js';
import { makeShortFolder, removeShortFolder, removeSocketFolder, suitsSockets } from './short-folder.js';

const SELF = { uid: process.geteuid?.() ?? -1, gid: process.getegid?.() ?? -1, spawnAs: {} };

describe('suitsSockets', () => {
  it.each([
    ['/tmp', true],
    ['/var/folders/zz/zyxvpxvq6csfxvn_n0000000000000/T', true],
    [`/tmp/${'x'.repeat(70)}`, false],
    ['/tmp/with, comma', false],
    ["/tmp/with'quote", false],
    ['relative', false],
  ])('%s: %s', (parent, expected) => {
    expect(suitsSockets(parent)).toBe(expected);
  });
});

describe('makeShortFolder', () => {
  const before = process.env['TMPDIR'];
  afterEach(() => {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  });

  it('makes a folder that is closed to others', async () => {
    const folder = await makeShortFolder(SELF);
    const { mode, uid } = await stat(folder);
    expect({ mode: mode & 0o777, uid }).toEqual({ mode: 0o700, uid: SELF.uid });
    await removeShortFolder(folder);
  });

  it.each(['/no/such/folder', `/tmp/${'long'.repeat(30)}`])(
    'does without an unusable TMPDIR %s',
    async (dir) => {
      process.env['TMPDIR'] = dir;
      const folder = await makeShortFolder(SELF);
      expect(folder).toMatch(/^\/tmp\/embedded-pg-/);
      await removeShortFolder(folder);
    },
  );
});

describe('removeSocketFolder', () => {
  let base: string;
  beforeEach(async () => (base = await makeOpenFolder()));
  afterEach(() => removeOpenFolder(base));

  it("removes a server's leftovers", async () => {
    const folder = join(base, 'embedded-pg-abc');
    await mkdir(folder);
    await writeFile(join(folder, '.s.PGSQL.5432'), '');
    await writeFile(join(folder, '.s.PGSQL.5432.lock'), '');
    await removeSocketFolder(folder);
    await expect(readdir(base)).resolves.toEqual([]);
  });

  it('leaves a folder alone that is not one of ours or holds anything else', async () => {
    await mkdir(join(base, 'foreign'));
    await mkdir(join(base, 'embedded-pg-abc'));
    await writeFile(join(base, 'embedded-pg-abc', 'precious'), '');
    await removeSocketFolder(join(base, 'foreign'));
    await removeSocketFolder(join(base, 'embedded-pg-abc'));
    await expect(readdir(base)).resolves.toEqual(['embedded-pg-abc', 'foreign']);
    await expect(readdir(join(base, 'embedded-pg-abc'))).resolves.toEqual(['precious']);
  });
});
