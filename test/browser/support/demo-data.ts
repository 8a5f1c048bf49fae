import { execFile } from 'node:child_process';
import { access, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { AppProcess } from '../../support/app-process.js';
import { until } from '../../support/hang.js';

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
  return { process, url: await process.ready() };
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
  await until(
    async () => {
      if (await exists(failed)) throw new Error('The demo data could not be made.');
      return exists(ready);
    },
    () => 'the demo data that another test file makes',
  );
  return folder;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
