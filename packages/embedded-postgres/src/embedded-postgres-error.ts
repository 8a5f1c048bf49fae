/** Says in one message for the operator why the embedded PostgreSQL cannot start or stop, and what to do. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'the operating system denies the access right for it',
  EPERM: 'the operating system does not permit it',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the file system is read-only',
  ENOTDIR: 'a part of that path is a file, not a folder',
  EEXIST: 'a file stands where a folder should be',
  EMFILE: 'this process has too many files open',
  ENFILE: 'the system has too many files open',
  EAGAIN: 'the system allows no more processes',
  ENOMEM: 'the memory is used up',
};

/** The code of a system error such as `EACCES`, or `undefined` for any other error. */
export function systemErrorCode(error: unknown): string | undefined {
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

/** Runs `work`; a system error becomes an {@link EmbeddedPostgresError} that names the deed, the path and the reason. */
export async function attempting<T>(deed: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = systemErrorCode(error);
    if (error instanceof EmbeddedPostgresError || code === undefined) throw error;
    const reason = REASONS[code];
    const detail = messageOf(error);
    throw new EmbeddedPostgresError(`Cannot ${deed}: ${reason ? `${reason} (${detail})` : detail}.`, {
      cause: error,
    });
  }
}
