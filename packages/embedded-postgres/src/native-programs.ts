import { chmod, copyFile, mkdir, readFile, readdir, readlink, rm, stat, symlink } from 'node:fs/promises';
import { constants } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { EmbeddedPostgresError, attempting, systemErrorCode } from './embedded-postgres-error.js';
import type { PlatformPackage } from './platform-package.js';
import { replaceFile } from './replaced-file.js';
import { runProgram } from './run-program.js';
import type { ServerUser } from './server-user.js';

/** PostgreSQL's programs in a place where the database's user can run them. */
export interface NativePrograms {
  readonly postgres: string;
  readonly initdb: string;
  /** Such as 18: clusters of another major version cannot be opened. */
  readonly majorVersion: number;
}

interface Link {
  /** Both relative to the package's folder, as in `native/lib/libpq.so.5`. */
  readonly source: string;
  readonly target: string;
}

/** Written last into a copy, so that a half copy is known by its absence. */
const MARKER = 'copied-from.txt';

/**
 * Gives programs that run: the package's own when they do, else a copy in `place`, made once per version.
 *
 * The package's own do not run when npm refused its install script, which makes the libraries' symbolic links,
 * or when the database's user cannot reach them. Nothing in the package is ever changed.
 */
export async function provideNativePrograms(
  source: PlatformPackage,
  place: string,
  user: ServerUser,
  log: (message: string) => void,
): Promise<NativePrograms> {
  const links = await readLinks(source);
  const own = join(source.folder, 'native');
  const installed =
    (await missingLinks(source.folder, links)).length === 0 ? await tryRun(own, user) : undefined;
  if (installed?.programs) return installed.programs;

  const copy = join(place, 'native');
  const stamp = `${source.name}@${source.version}\n`;
  const found = await readFile(join(copy, MARKER), 'utf8').catch(() => undefined);
  if (found === stamp) {
    const { programs } = await tryRun(copy, user);
    if (programs) return programs;
  }
  log(`Copying PostgreSQL's programs to ${copy}.`);
  await attempting(`copy PostgreSQL's programs to ${copy}`, async () => {
    await rm(copy, { recursive: true, force: true });
    await copyTree(own, copy);
    for (const link of await missingLinks(place, links)) {
      const path = join(place, link.target);
      await rm(path, { force: true });
      await symlink(relative(dirname(link.target), link.source), path);
    }
    await replaceFile(join(copy, MARKER), stamp, 0o644);
  });
  const copied = await tryRun(copy, user);
  if (copied.programs) return copied.programs;
  throw new EmbeddedPostgresError(
    'programs-unavailable',
    `PostgreSQL's programs in ${copy} do not run as user ${user.name}: ${copied.failure} ` +
      '(They need a file system that allows programs and, on Linux, the GNU C library, which Alpine lacks.)',
  );
}

async function readLinks(source: PlatformPackage): Promise<readonly Link[]> {
  const path = join(source.folder, 'native', 'pg-symlinks.json');
  try {
    return JSON.parse(await readFile(path, 'utf8')) as readonly Link[];
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return [];
    throw new EmbeddedPostgresError('programs-unavailable', `Cannot read ${path}; run \`npm ci\` again.`, {
      cause: error,
    });
  }
}

async function missingLinks(root: string, links: readonly Link[]): Promise<readonly Link[]> {
  const there = await Promise.all(
    links.map((link) =>
      stat(join(root, link.target)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return links.filter((_, index) => !there[index]);
}

/** Runs both programs as the database's user: the one check that covers rights, links, libraries and processor. */
async function tryRun(
  native: string,
  user: ServerUser,
): Promise<{ programs: NativePrograms; failure?: never } | { programs?: never; failure: string }> {
  const postgres = join(native, 'bin', 'postgres');
  const initdb = join(native, 'bin', 'initdb');
  const runs = await Promise.all([postgres, initdb].map((path) => runProgram(path, ['--version'], user)));
  const failure = runs.find((run) => !run.ok);
  if (failure) return { failure: failure.output };
  const majorVersion = Number(/(\d+)/.exec(runs[0]?.output ?? '')?.[1]);
  return { programs: { postgres, initdb, majorVersion } };
}

/** Copies a folder so that everyone may read it and run its `bin`, whatever rights npm gave the original. */
async function copyTree(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  await chmod(to, 0o755);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    const target = join(to, entry.name);
    if (entry.isDirectory()) await copyTree(source, target);
    else if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
    else {
      await copyFile(source, target, constants.COPYFILE_FICLONE);
      await chmod(target, basename(from) === 'bin' ? 0o755 : 0o644);
    }
  }
}
