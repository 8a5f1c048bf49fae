import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What the access rule of Unix looks at. */
export interface Ownership {
  readonly uid: number;
  readonly gid: number;
  readonly mode: number;
}

/** Whether a user (without further groups) may enter the folder; access lists beyond the mode bits are not read. */
export function mayEnter(folder: Ownership, user: { uid: number; gid: number }): boolean {
  if (user.uid === folder.uid) return (folder.mode & 0o100) !== 0;
  if (user.gid === folder.gid) return (folder.mode & 0o010) !== 0;
  return (folder.mode & 0o001) !== 0;
}

/** The topmost folder on the way to the absolute `path` (itself included) that the user may not enter. */
export async function firstClosedFolder(
  path: string,
  user: { uid: number; gid: number },
): Promise<string | undefined> {
  const parent = dirname(path);
  const above = parent === path ? undefined : await firstClosedFolder(parent, user);
  return above ?? (mayEnter(await stat(path), user) ? undefined : path);
}
