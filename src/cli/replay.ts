import 'reflect-metadata';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '../../migrations/index.js';
import { createApp } from '../create-app.js';
import { DemoApi, fact, formatTable, loadDemoData, replayTable } from '../demo/index.js';
import { SettableClock } from '../platform/clock/clock.js';
import { readConfig } from '../platform/config/config.js';
import { listen } from '../platform/http/listen.js';
import { JobWorker } from '../platform/jobs/index.js';
import { useLogger } from '../platform/logging/use-logger.js';
import { openRuntime, ProcessLife } from '../platform/runtime/index.js';

const BOOKLET = 'booklet.en.pdf';

/**
 * Plays the Fund's history through the HTTP interface on an empty embedded database, prints the figures that follow
 * from it beside the facts and their sources, and writes the booklet to a file. Ends with 1 when a figure differs.
 */
await new ProcessLife().run(async (life) => {
  const folder = await mkdtemp(join(tmpdir(), 'mptf-replay-'));
  // Root's PostgreSQL runs as another user, who has to pass through.
  await chmod(folder, 0o711);
  life.onEnd(() => rm(folder, { recursive: true, force: true }));
  const config = readConfig({ ...process.env, DATABASE_URL: '', REDIS_URL: '', DATA_DIR: folder, PORT: '0' });
  useLogger(config);
  const runtime = await openRuntime(config, migrations);
  life.onEnd(() => runtime.close());
  const { database, queue } = runtime;
  const clock = new SettableClock();
  const app = await createApp({ config, clock, database, queue });
  life.onEnd(() => app.close());
  await app.init();
  const worker = app.get(JobWorker);
  await worker.start({ alone: true });
  life.onEnd(() => worker.stop());
  const address = await listen(app, config);

  await loadDemoData(app, address, config, clock, (step) => process.stdout.write(`${step}\n`));
  const { date } = fact('programmes_in_pipeline');
  const api = new DemoApi(address, config.DEMO_PASSWORD, clock);
  api.onDay(date);
  const lines = await replayTable(api);
  process.stdout.write(`\nThe Fund on ${date}, as the system answers\n\n${formatTable(lines)}\n\n`);
  const file = process.argv[2] ?? `pipeline-${date}.en.pdf`;
  await writeFile(file, await api.download(`/public/editions/latest/files/${BOOKLET}`));
  process.stdout.write(`The booklet is in ${file}\n`);
  const differing = lines.filter(({ agrees }) => !agrees).length;
  if (differing > 0) process.stderr.write(`${differing} of ${lines.length} figures differ from the facts.\n`);
  // Not awaited: shutdown already awaits this function.
  void life.end(differing === 0 ? 0 : 1);
});
