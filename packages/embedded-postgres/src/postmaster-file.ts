import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemErrorCode } from './embedded-postgres-error.js';

/** What a running server writes about itself into `postmaster.pid` of its cluster. */
export interface PostmasterFile {
  readonly pid: number;
  /** Whether it accepts connections. */
  readonly ready: boolean;
}

/** Reads the text of a postmaster.pid (layout: PostgreSQL's utils/pidfile.h); `undefined` when it has no pid yet. */
export function parsePostmasterFile(text: string): PostmasterFile | undefined {
  const [pid, , , , , , , status] = text.split('\n').map((line) => line.trim());
  // A server in single-user mode writes its pid with a minus.
  const id = Math.abs(Number(pid));
  if (!Number.isSafeInteger(id) || id === 0) return undefined;
  return { pid: id, ready: status === 'ready' };
}

/** The path of that file. */
export function postmasterPath(clusterDir: string): string {
  return join(clusterDir, 'postmaster.pid');
}

/** Reads it from the cluster; `undefined` when there is none. */
export async function readPostmasterFile(clusterDir: string): Promise<PostmasterFile | undefined> {
  try {
    return parsePostmasterFile(await readFile(postmasterPath(clusterDir), 'utf8'));
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
