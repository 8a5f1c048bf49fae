/**
 * Why an embedded PostgreSQL cannot start or stop:
 * - `folder-in-use`: another live process uses the data folder;
 * - `folder-unusable`: a folder or its disk cannot be used (access rights, room, kind of file system, missing files);
 * - `other-version`: another major version of PostgreSQL made the database;
 * - `programs-unavailable`: PostgreSQL's programs are not installed, or do not run on this machine;
 * - `no-suitable-user`: PostgreSQL can run as no user that this process may become, or has no name for this one;
 * - `server-failed`: the server ended at once, was not ready in time, or does not end.
 */
export type EmbeddedPostgresErrorCode =
  | 'folder-in-use'
  | 'folder-unusable'
  | 'other-version'
  | 'programs-unavailable'
  | 'no-suitable-user'
  | 'server-failed';

/** The embedded PostgreSQL cannot start or stop; the message tells the operator why, and the way out. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';

  constructor(
    readonly code: EmbeddedPostgresErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'the operating system denies the access right for it',
  EPERM: 'the operating system does not permit it',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the file system is read-only',
  ENOTDIR: 'a part of that path is a file, not a folder',
  EEXIST: 'a file is where a folder should be',
  EMFILE: 'this process has too many files open',
  ENFILE: 'the system has too many files open',
  EAGAIN: 'the system allows no more processes',
  ENOMEM: 'the memory is used up',
};

/** The code of a system error such as `EACCES`, or `undefined` for any other error. */
export function systemErrorCode(error: unknown): string | undefined {
  if (error instanceof EmbeddedPostgresError) return undefined;
  // Not by `instanceof`: inside a test runner's own global scope, Node's errors are of another class.
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);
}

/** Runs `work` on files; a system error becomes an {@link EmbeddedPostgresError} that names the deed, the path and the reason. */
export async function attempting<T>(deed: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    const reason = REASONS[code];
    const detail = messageOf(error);
    const message = `Cannot ${deed}: ${reason ? `${reason} (${detail})` : detail}.`;
    throw new EmbeddedPostgresError('folder-unusable', message, { cause: error });
  }
}
