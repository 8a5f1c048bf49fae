import { chmod, chown, mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeOpenFolder, removeOpenFolder } from '../testing/open-folder.js';
import { POINTER_FILE, locateCluster, parsePointer } from './cluster-place.js';
import { isRoot } from './server-user.js';

const whyNot = isRoot() ? null : 'only root can become another user';
if (whyNot) process.stdout.write(`Not shown here, as root: ${whyNot}.\n`);

describe('parsePointer', () => {
  it('finds the folder among the words', () => {
    expect(parsePointer('The database lies in\n\n  /var/lib/x y\r\n\nbecause of /root.\n')).toBe(
      '/var/lib/x y',
    );
    expect(parsePointer('nothing here\n')).toBeUndefined();
  });
});

describe('locateCluster', () => {
  let base: string;
  let dataDir: string;
  let logged: string[];
  const locate = (): ReturnType<typeof locateCluster> =>
    locateCluster(dataDir, (message) => logged.push(message), join(base, 'system'));
  /** Stands for a finished first start. */
  const createClusterOf = async ({ clusterDir, user }: Awaited<ReturnType<typeof locate>>): Promise<void> => {
    await mkdir(clusterDir, { mode: 0o700 });
    if (isRoot()) await chown(clusterDir, user.uid, user.gid);
  };

  beforeEach(async () => {
    base = await makeOpenFolder();
    dataDir = join(base, 'new', 'data');
    logged = [];
  });
  afterEach(() => removeOpenFolder(base));

  it('makes the data folder and stays inside it where it can', async () => {
    const place = await locate();
    expect(place).toMatchObject({ dataDir, folder: join(dataDir, 'postgres') });
    expect((await stat(dataDir)).mode & 0o066).toBe(0);
    await createClusterOf(place);
    await expect(locate()).resolves.toEqual(place);
    expect(logged).toEqual([]);
  });

  it('says so when the data folder is a file', async () => {
    await mkdir(join(base, 'new'));
    await writeFile(dataDir, '');
    await expect(locate()).rejects.toThrow(
      /^Cannot use the data folder .*a file is where a folder should be/,
    );
  });

  it('refuses to begin anew when the noted folder is gone', async () => {
    await mkdir(dataDir, { recursive: true });
    await writeFile(join(dataDir, POINTER_FILE), `${join(base, 'lost')}\n`);
    await expect(locate()).rejects.toThrow(
      `says that the database lies in ${join(base, 'lost')}, but that folder is missing`,
    );
  });

  (whyNot ? describe.skip : describe)('as root', () => {
    const closeDataDir = async (): Promise<void> => {
      await mkdir(join(base, 'new'), { mode: 0o700 });
      await mkdir(dataDir);
    };

    it("goes elsewhere when the database's user cannot enter, says where, and stays there", async () => {
      await closeDataDir();
      const place = await locate();
      expect(place.folder.startsWith(join(base, 'system/'))).toBe(true);
      expect(logged.join()).toContain(`may not enter ${join(base, 'new')}`);
      expect(parsePointer(await readFile(join(dataDir, POINTER_FILE), 'utf8'))).toBe(place.folder);

      await createClusterOf(place);
      await chmod(join(base, 'new'), 0o755);
      await expect(locate()).resolves.toEqual(place);
    });

    it('gives a new data folder at the same path a new database, and keeps the old one', async () => {
      await closeDataDir();
      const old = await locate();
      await createClusterOf(old);
      await rm(dataDir, { recursive: true });
      const fresh = await locate();
      expect(fresh.folder).toBe(`${old.folder}-2`);
      expect(logged.join('\n')).toContain(`${old.folder} holds the database of an earlier data folder`);
      await expect(readdir(old.folder)).resolves.toEqual(['cluster']);
    });

    it('agrees on one place when two start at once', async () => {
      await closeDataDir();
      const [one, other] = await Promise.all([locate(), locate()]);
      expect(one).toEqual(other);
    });

    it('names the folder that was closed since', async () => {
      await createClusterOf(await locate());
      await chmod(join(base, 'new'), 0o700);
      await expect(locate()).rejects.toThrow(
        /user \w+, who owns it, may not enter .*new\. Allow it \(chmod o\+x/,
      );
    });

    it('runs a database as the user that owns it', async () => {
      const place = await locate();
      await mkdir(place.clusterDir);
      await chown(place.clusterDir, 54_321, 54_322);
      expect((await locate()).user.spawnAs).toEqual({ uid: 54_321, gid: 54_322 });
    });
  });
});
