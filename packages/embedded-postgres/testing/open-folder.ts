import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes an empty temporary folder that every user may pass through, so that root's tests run like anyone's. */
export async function makeOpenFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'embedded-postgres-test-')));
  await chmod(folder, 0o711);
  return folder;
}

/** Removes such a folder with all that is in it. */
export async function removeOpenFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
