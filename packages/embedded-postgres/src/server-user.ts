import { readFile, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

/** The operating system user that PostgreSQL runs as. */
export interface ServerUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  /** What `spawn` needs to become that user; empty when this process already is. */
  readonly spawnAs: { readonly uid?: number; readonly gid?: number };
}

/** Users a system keeps for such services, best first: Debian and Red Hat, macOS, any. */
const SERVICE_USERS = ['postgres', '_postgres', 'nobody'] as const;

/** Whether this process is root, as whom PostgreSQL refuses to run. */
export function isRoot(): boolean {
  return process.geteuid?.() === 0;
}

/** The name of the user this process runs as; fails when the system has none, since PostgreSQL needs one. */
export function ownUserName(): string {
  try {
    return userInfo().username;
  } catch (error) {
    throw new EmbeddedPostgresError(
      'no-suitable-user',
      `The operating system knows no name for user id ${process.geteuid?.() ?? 'unknown'}, which PostgreSQL needs. ` +
        'Add the user to /etc/passwd, or start the container as a user that it knows.',
      { cause: error },
    );
  }
}

/** Picks the user from the text of /etc/passwd: the owner of an existing cluster, else the best service user. */
export function chooseServiceUser(
  passwd: string,
  clusterOwner?: { uid: number; gid: number },
): ServerUser | undefined {
  const users = passwd.split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    return name && /^[1-9]\d*$/.test(uid ?? '') && /^\d+$/.test(gid ?? '')
      ? [{ name, uid: Number(uid), gid: Number(gid) }]
      : [];
  });
  if (clusterOwner) {
    const name = users.find((user) => user.uid === clusterOwner.uid)?.name ?? String(clusterOwner.uid);
    const { uid, gid } = clusterOwner;
    return { name, uid, gid, spawnAs: { uid, gid } };
  }
  for (const wanted of SERVICE_USERS) {
    const user = users.find((candidate) => candidate.name === wanted);
    if (user) return { ...user, spawnAs: { uid: user.uid, gid: user.gid } };
  }
  return undefined;
}

/** The user for a cluster folder (existing or not): this user, or as root an unprivileged one that owns or will own it. */
export async function serverUserFor(clusterDir: string | undefined): Promise<ServerUser> {
  const owner = clusterDir === undefined ? undefined : await stat(clusterDir);
  if (!isRoot()) {
    const uid = process.geteuid?.() ?? -1;
    const name = ownUserName();
    if (owner && owner.uid !== uid) {
      throw new EmbeddedPostgresError(
        'no-suitable-user',
        `The database in ${clusterDir} belongs to user id ${owner.uid}, but this process runs as ${name} (${uid}). ` +
          'Start it as that user or as root, or use another data folder.',
      );
    }
    return { name, uid, gid: process.getegid?.() ?? -1, spawnAs: {} };
  }
  if (owner?.uid === 0) {
    throw new EmbeddedPostgresError(
      'no-suitable-user',
      `The database in ${clusterDir} belongs to root, as whom PostgreSQL refuses to run. ` +
        `Give it back to its user (chown -R postgres ${clusterDir}).`,
    );
  }
  const user = chooseServiceUser(await readFile('/etc/passwd', 'utf8'), owner);
  if (!user) {
    throw new EmbeddedPostgresError(
      'no-suitable-user',
      `PostgreSQL refuses to run as root, and /etc/passwd has none of the users ${SERVICE_USERS.join(', ')} to run it as. ` +
        'Create one (useradd --system postgres), or start as an ordinary user.',
    );
  }
  return user;
}
