import { chmod, cp, lstat, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeOpenFolder, removeOpenFolder } from '../testing/open-folder.js';
import { provideNativePrograms } from './native-programs.js';
import { type PlatformPackage, findPlatformPackage } from './platform-package.js';
import { type ServerUser, serverUserFor } from './server-user.js';

describe('provideNativePrograms', () => {
  let base: string;
  let place: string;
  let user: ServerUser;
  let source: PlatformPackage;
  let logged: string[];
  const provide = (from = source): ReturnType<typeof provideNativePrograms> =>
    provideNativePrograms(from, place, user, (message) => logged.push(message));

  beforeAll(async () => {
    base = await makeOpenFolder();
    user = await serverUserFor(undefined);
    // The installed package as npm unpacks it, without the links that its install script would make.
    const installed = await findPlatformPackage();
    source = { ...installed, folder: join(base, 'package') };
    await cp(installed.folder, source.folder, { recursive: true, verbatimSymlinks: true });
    await chmod(source.folder, 0o755);
    await removeLinks(source);
  });
  beforeEach(async () => {
    place = join(base, 'place');
    await mkdir(place);
    await chmod(place, 0o755);
    logged = [];
  });
  afterEach(() => rm(place, { recursive: true }));
  afterAll(() => removeOpenFolder(base));

  it('copies a package without its links and makes them in the copy alone', async () => {
    const programs = await provide();
    expect(programs).toEqual({
      postgres: join(place, 'native/bin/postgres'),
      initdb: join(place, 'native/bin/initdb'),
      majorVersion: Number(source.version.split('.')[0]),
    });
    const links = await readLinks(source);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect((await lstat(join(place, link))).isSymbolicLink()).toBe(true);
      await expect(lstat(join(source.folder, link))).rejects.toThrow('ENOENT');
    }
  });

  it('copies once per version', async () => {
    await provide();
    await provide();
    expect(logged).toHaveLength(1);
    await provide({ ...source, version: '99.0.0' });
    expect(logged).toHaveLength(2);
  });

  it('does not trust a half copy', async () => {
    await provide();
    await rm(join(place, 'native/copied-from.txt'));
    await rm(join(place, 'native/share'), { recursive: true });
    await provide();
    await expect(readdir(join(place, 'native/share'))).resolves.not.toEqual([]);
  });

  it("copies what the database's user may not run", async () => {
    await chmod(join(source.folder, 'native/bin/postgres'), 0o600);
    expect((await provide()).postgres).toBe(join(place, 'native/bin/postgres'));
    await chmod(join(source.folder, 'native/bin/postgres'), 0o755);
  });

  it('uses a complete package in place', async () => {
    await provide();
    const complete = { ...source, folder: place };
    await writeFile(join(place, 'package.json'), '{}');
    const programs = await provideNativePrograms(complete, join(base, 'unused'), user, fail);
    expect(programs.postgres).toBe(join(place, 'native/bin/postgres'));
    await expect(readdir(base)).resolves.not.toContain('unused');
  });

  it('says why programs do not run', async () => {
    const broken = { ...source, folder: join(base, 'broken') };
    await mkdir(join(broken.folder, 'native/bin'), { recursive: true });
    await expect(provide(broken)).rejects.toThrow(/do not run as user \w+: spawn .*ENOENT/);
  });
});

function fail(message: string): never {
  throw new Error(`not expected: ${message}`);
}

async function readLinks(source: PlatformPackage): Promise<string[]> {
  const text = await readFile(join(source.folder, 'native/pg-symlinks.json'), 'utf8');
  return (JSON.parse(text) as { target: string }[]).map((link) => link.target);
}

async function removeLinks(source: PlatformPackage): Promise<void> {
  for (const link of await readLinks(source)) await rm(join(source.folder, link), { force: true });
}
