import { chown, mkdtemp, rm, rmdir, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { firstClosedFolder } from './closed-folder.js';
import { EmbeddedPostgresError, attempting } from './embedded-postgres-error.js';
import type { ServerUser } from './server-user.js';

/** The port is only a part of the socket's file name: no network port is opened. */
export const SOCKET_PORT = 5432;

/** The name that PostgreSQL gives its socket in that folder. */
export const SOCKET_FILE = `.s.PGSQL.${SOCKET_PORT}`;
const PREFIX = 'embedded-pg-';

/** Bytes left for a folder when a socket path may have 103 (macOS; Linux 107) and the longest name in it is the lock. */
const LONGEST_FOLDER = 103 - Math.max(`/${SOCKET_FILE}.lock`.length, '/place/.app.lock.0123456789ab'.length);

/** Whether a private folder inside `parent` has a path short and plain enough for a socket and for postgresql.conf. */
export function suitsSockets(parent: string): boolean {
  return /^\/[\w./+-]*$/.test(parent) && Buffer.byteLength(join(parent, `${PREFIX}XXXXXX`)) <= LONGEST_FOLDER;
}

/** Makes a new folder (0700) of that user in a temporary place: sockets need a short path, which no data folder promises. */
export async function makeShortFolder(user: Pick<ServerUser, 'uid' | 'gid' | 'spawnAs'>): Promise<string> {
  const parents = [tmpdir(), '/tmp', '/var/tmp'].filter(suitsSockets);
  let failure: unknown;
  for (const parent of parents) {
    try {
      if (await firstClosedFolder(parent, user)) continue;
      const folder = await mkdtemp(join(parent, PREFIX));
      if (user.spawnAs.uid !== undefined) await chown(folder, user.uid, user.gid);
      return folder;
    } catch (error) {
      failure = error;
    }
  }
  return attempting('make a temporary folder for the database socket', async () => {
    throw (
      failure ??
      new EmbeddedPostgresError(
        'folder-unusable',
        `None of ${parents.join(', ')} is open to the database's user.`,
      )
    );
  });
}

/** Removes a socket folder that {@link makeShortFolder} made and its server no longer uses; anything else is left alone. */
export async function removeSocketFolder(folder: string): Promise<void> {
  if (!basename(folder).startsWith(PREFIX)) return;
  // Name by name: the path may come from a file, which must not direct what root deletes.
  await unlink(join(folder, SOCKET_FILE)).catch(() => undefined);
  await unlink(join(folder, `${SOCKET_FILE}.lock`)).catch(() => undefined);
  await rmdir(folder).catch(() => undefined);
}

/** Removes a short folder of this process with all that is in it. */
export async function removeShortFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
