import { createHash } from 'node:crypto';
import { chmod, chown, lstat, mkdir, mkdtemp, readFile, realpath, rmdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { firstClosedFolder } from './closed-folder.js';
import { EmbeddedPostgresError, attempting, systemErrorCode } from './embedded-postgres-error.js';
import { type ServerUser, isRoot, serverUserFor } from './server-user.js';

/** The text file in a data folder that says where its database lies when that is elsewhere. */
export const POINTER_FILE = 'postgres-location.txt';

/** Where everything of one embedded database lies, and who runs it. */
export interface ClusterPlace {
  /** The data folder, absolute and without links. */
  readonly dataDir: string;
  /** The folder of everything below. */
  readonly folder: string;
  /** The cluster itself, owned by `user`; missing before the first start is through. */
  readonly clusterDir: string;
  readonly user: ServerUser;
}

/**
 * Finds the place that belongs to a data folder, or decides on one and makes its folder; the same one at every start.
 * Root keeps in `systemFolder` what the database's user cannot reach in the data folder.
 */
export async function locateCluster(
  dataDirWish: string,
  log: (message: string) => void,
  systemFolder: string,
): Promise<ClusterPlace> {
  const dataDir = await attempting(`use the data folder ${resolve(dataDirWish)}`, async () => {
    // Closed to others; as root only passable, since the database's user has to get through.
    await mkdir(dataDirWish, { recursive: true, mode: isRoot() ? 0o711 : 0o700 });
    return realpath(dataDirWish);
  });
  const noted = await readPointer(dataDir);
  if (noted !== undefined) return existingPlace(dataDir, noted, true);

  const inside = join(dataDir, 'postgres');
  if (await hasCluster(join(inside, 'cluster'))) return existingPlace(dataDir, inside, false);

  const user = await serverUserFor(undefined);
  const obstacle = isRoot() ? await obstacleFor(user, dataDir) : undefined;
  if (obstacle === undefined) {
    await makeFolder(inside);
    return { dataDir, folder: inside, clusterDir: join(inside, 'cluster'), user };
  }
  const elsewhere = await freeSystemPlace(dataDir, systemFolder, log);
  await makeFolder(elsewhere);
  log(`PostgreSQL runs as user ${user.name}, but ${obstacle}: its files go to ${elsewhere}.`);
  const chosen = await notePlace(dataDir, elsewhere, `${obstacle}.`);
  return existingPlace(dataDir, chosen, true);
}

/** Whether a complete cluster lies there; ask while holding the lock, for another start may be creating it. */
export async function hasCluster(clusterDir: string): Promise<boolean> {
  return attempting(`look for the database in ${clusterDir}`, () => exists(clusterDir));
}

/** The folder named in the text of a pointer file: its first line that is an absolute path. */
export function parsePointer(text: string): string | undefined {
  return text
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line.startsWith('/'));
}

async function readPointer(dataDir: string): Promise<string | undefined> {
  const path = join(dataDir, POINTER_FILE);
  if (!(await exists(path))) return undefined;
  const folder = parsePointer(await attempting(`read ${path}`, () => readFile(path, 'utf8')));
  if (folder === undefined) {
    throw new EmbeddedPostgresError(
      'folder-unusable',
      `${path} should name the folder of the database and does not.`,
    );
  }
  return folder;
}

async function existingPlace(dataDir: string, folder: string, byPointer: boolean): Promise<ClusterPlace> {
  const clusterDir = join(folder, 'cluster');
  // An empty database in the place of a lost one must never happen silently.
  if (byPointer && !(await attempting(`look into ${folder}`, () => exists(folder)))) {
    throw new EmbeddedPostgresError(
      'folder-unusable',
      `${join(dataDir, POINTER_FILE)} says that the database lies in ${folder}, but that folder is missing. ` +
        'Bring it back from a backup, or delete that file to begin with an empty database.',
    );
  }
  const user = await serverUserFor((await hasCluster(clusterDir)) ? clusterDir : undefined);
  const closed = isRoot() ? await firstClosedFolder(folder, user) : undefined;
  if (closed !== undefined) {
    throw new EmbeddedPostgresError(
      'folder-unusable',
      `The database lies in ${clusterDir}, but user ${user.name}, who owns it, may not enter ${closed}. ` +
        `Allow it (chmod o+x ${closed}), or move the data folder to a place open to that user.`,
    );
  }
  return { dataDir, folder, clusterDir, user };
}

/** Why the database's user cannot have its files inside the data folder, if so. */
async function obstacleFor(user: ServerUser, dataDir: string): Promise<string | undefined> {
  const closed = await firstClosedFolder(dataDir, user);
  if (closed !== undefined) return `that user may not enter ${closed}`;
  const probe = await attempting(`write to the data folder ${dataDir}`, () =>
    mkdtemp(join(dataDir, 'owner-probe-')),
  );
  try {
    await chown(probe, user.uid, user.gid);
    const { uid, mode } = await lstat(probe);
    if (uid === user.uid && (mode & 0o777) === 0o700) return undefined;
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
  } finally {
    await rmdir(probe);
  }
  return `the file system of ${dataDir} does not keep owners and access rights`;
}

/**
 * The folder for a data folder under the system folder: named after its path, and with a number when an older
 * database lies there already, which belongs to a data folder that was moved away or deleted.
 */
async function freeSystemPlace(
  dataDir: string,
  systemFolder: string,
  log: (message: string) => void,
): Promise<string> {
  const key = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  for (let number = 1; ; number++) {
    const folder = join(systemFolder, number === 1 ? key : `${key}-${number}`);
    if (!(await hasCluster(join(folder, 'cluster')))) return folder;
    log(
      `${folder} holds the database of an earlier data folder at ${dataDir}; delete it when no longer needed.`,
    );
  }
}

async function makeFolder(folder: string): Promise<void> {
  await attempting(`make the folder ${folder} for the database`, async () => {
    await mkdir(folder, { recursive: true, mode: 0o755 });
    await chmod(folder, isRoot() ? 0o711 : 0o700);
  });
}

/** Notes the place and answers it, or the one that a start at the same moment noted before. */
async function notePlace(dataDir: string, folder: string, why: string): Promise<string> {
  const path = join(dataDir, POINTER_FILE);
  const text = [
    'The PostgreSQL database of this data folder lies in',
    '',
    folder,
    '',
    why,
    'Both belong together: back them up together, and do not delete one without the other.',
    '',
  ].join('\n');
  try {
    await writeFile(path, text, { flag: 'wx', mode: 0o644 });
    return folder;
  } catch (error) {
    const other = systemErrorCode(error) === 'EEXIST' ? await readPointer(dataDir) : undefined;
    if (other !== undefined) return other;
    return attempting(`write ${path}`, () => Promise.reject(error));
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return false;
    throw error;
  }
}
