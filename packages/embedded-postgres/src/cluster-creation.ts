import { chown, lstat, mkdtemp, open, readFile, readdir, rename, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClusterPlace } from './cluster-place.js';
import { EmbeddedPostgresError, attempting } from './embedded-postgres-error.js';
import type { NativePrograms } from './native-programs.js';
import { runProgram } from './run-program.js';

const UNFINISHED = 'cluster-unfinished-';

/** Room a new cluster needs on its disk: 40 MB of files, and write-ahead log that may grow meanwhile. */
const ROOM_BYTES = 200 * 1024 * 1024;

/**
 * Locales for classifying characters, best first. The order and case of text come from PostgreSQL's own C.UTF-8,
 * the same on every machine; but pg_trgm asks the operating system what a letter is and with plain `C` finds none
 * outside ASCII.
 */
const CHARACTER_LOCALES = ['C.UTF-8', 'en_US.UTF-8', 'UTF-8', 'C'] as const;

/** What a new cluster depends on besides its place. */
export interface ClusterChoices {
  /** The name of the database role that may do everything. */
  readonly superuser: string;
  /** Writes without waiting for the disk. */
  readonly volatile: boolean;
}

/** Creates the cluster of a new place; a start that is cut off leaves no half cluster behind. */
export async function createCluster(
  place: ClusterPlace,
  programs: NativePrograms,
  choices: ClusterChoices,
  log: (message: string) => void,
): Promise<void> {
  await clearUnfinished(place.folder);
  await demandRoom(place.folder);
  const fresh = await attempting(`make the database's folder in ${place.folder}`, () => ownedFolder(place));
  try {
    await initialise(fresh, place, programs, choices, log);
    await attempting(`put the new database in place as ${place.clusterDir}`, async () => {
      await rename(fresh, place.clusterDir);
      if (!choices.volatile) await syncFolder(place.folder);
    });
  } catch (error) {
    await rm(fresh, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
}

/** Refuses a cluster that another major version of PostgreSQL made. */
export async function checkClusterVersion(clusterDir: string, programs: NativePrograms): Promise<void> {
  const path = join(clusterDir, 'PG_VERSION');
  const found = (await attempting(`read ${path}`, () => readFile(path, 'utf8'))).trim();
  if (found === String(programs.majorVersion)) return;
  throw new EmbeddedPostgresError(
    'other-version',
    `The database in ${clusterDir} was made by PostgreSQL ${found}, but this application brings PostgreSQL ` +
      `${programs.majorVersion}, which cannot open it. Nothing was changed. Dump it with the application's former ` +
      'version and restore it into a new data folder, or keep the former version.',
  );
}

async function clearUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(UNFINISHED)) continue;
    // An initdb whose parent was killed may still write here. A later start removes the folder.
    await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

async function demandRoom(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  if (free >= ROOM_BYTES) return;
  const mb = (bytes: number): number => Math.floor(bytes / 1024 / 1024);
  throw new EmbeddedPostgresError(
    'folder-unusable',
    `The disk of ${folder} has ${mb(free)} MB left; a new database needs ${mb(ROOM_BYTES)} MB.`,
  );
}

async function ownedFolder(place: ClusterPlace): Promise<string> {
  const { folder, user } = place;
  const fresh = await mkdtemp(join(folder, UNFINISHED));
  if (user.spawnAs.uid !== undefined) await chown(fresh, user.uid, user.gid);
  const { uid, mode } = await lstat(fresh);
  if (uid === user.uid && (mode & 0o777) === 0o700) return fresh;
  throw new EmbeddedPostgresError(
    'folder-unusable',
    `The file system of ${folder} does not keep owners and access rights (a network or Windows drive?), ` +
      'which PostgreSQL needs. Use a data folder on a local disk.',
  );
}

async function initialise(
  fresh: string,
  place: ClusterPlace,
  programs: NativePrograms,
  choices: ClusterChoices,
  log: (message: string) => void,
): Promise<void> {
  let output = '';
  for (const locale of CHARACTER_LOCALES) {
    const run = await runProgram(programs.initdb, initdbArguments(fresh, locale, choices), place.user);
    if (run.ok) {
      if (locale === 'C') log('No UTF-8 locale found: searching will know letters of ASCII only.');
      return;
    }
    output = run.output;
    if (!output.includes('invalid locale name')) break;
  }
  throw new EmbeddedPostgresError(
    'server-failed',
    `Cannot create the database in ${place.clusterDir}: ${output}`,
  );
}

function initdbArguments(
  folder: string,
  characterLocale: string,
  { superuser, volatile }: ClusterChoices,
): string[] {
  return [
    `--pgdata=${folder}`,
    `--username=${superuser}`,
    '--auth=peer',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    `--lc-ctype=${characterLocale}`,
    '--no-instructions',
    ...(volatile ? ['--no-sync'] : []),
  ];
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
