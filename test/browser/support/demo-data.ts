import { execFile } from 'node:child_process';
import { access, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { AppProcess } from '../../support/app-process.js';

/** Time for the history of the Fund to be replayed, on a machine that does other things too. */
export const MAKING_MS = 120_000;
const LOOK_AGAIN_MS = 100;

/** Puts the demo data into an empty folder: a copy of what is made once in a run, by the first who asks. */
export async function copyDemoData(folder: string): Promise<void> {
  // Node's own copying would give root's files to root, and PostgreSQL runs as another user.
  await promisify(execFile)('cp', ['-a', join(await madeOnce(), 'data'), folder]);
}

/** The application as `npm start` runs it, embedded, on the data of this folder. */
export async function startWithDemoData(folder: string): Promise<{ process: AppProcess; url: string }> {
  const process = AppProcess.node(['dist/src/main.js'], {
    PORT: '0',
    DATA_DIR: join(folder, 'data'),
    DEMO_DATA: 'true',
    LOG_LEVEL: 'error',
  });
  const [, url] = await process.said(/^Ready at (\S+)$/m, MAKING_MS);
  return { process, url: url! };
}

/** The folder with the data of this run. Test files run in processes of their own: one makes it, the others wait. */
async function madeOnce(): Promise<string> {
  const folder = join(process.env['MPTF_TEST_FOLDER']!, 'demo');
  const ready = join(folder, 'ready');
  const failed = join(folder, 'failed');
  const isFirst = await mkdir(folder, { mode: 0o711 }).then(
    () => true,
    () => false,
  );
  if (isFirst) {
    try {
      const app = await startWithDemoData(folder);
      await app.process.signal('SIGTERM');
      await writeFile(ready, '');
    } catch (error) {
      await writeFile(failed, '');
      throw error;
    }
  }
  const deadline = Date.now() + MAKING_MS;
  while (!(await exists(ready))) {
    if ((await exists(failed)) || Date.now() > deadline) throw new Error('The demo data could not be made.');
    await setTimeout(LOOK_AGAIN_MS);
  }
  return folder;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
