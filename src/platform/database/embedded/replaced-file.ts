import { randomBytes } from 'node:crypto';
import { chmod, rename, rm, writeFile } from 'node:fs/promises';

/** Writes a file whole or not at all, with exactly that mode, and follows no link that lies in its place. */
export async function replaceFile(path: string, text: string, mode: number): Promise<void> {
  const fresh = `${path}.${randomBytes(4).toString('hex')}`;
  try {
    await writeFile(fresh, text, { flag: 'wx', mode });
    await chmod(fresh, mode);
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}
