import { chmod, rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes a file whole or not at all, with exactly that mode, and follows no link that lies in its place.
 * For the one process that holds the folder's lock: what a killed one left half written is overwritten.
 */
export async function replaceFile(path: string, text: string, mode: number): Promise<void> {
  const fresh = `${path}.new`;
  await rm(fresh, { force: true });
  await writeFile(fresh, text, { flag: 'wx', mode });
  await chmod(fresh, mode);
  await rename(fresh, path);
}
