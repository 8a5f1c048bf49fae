import 'reflect-metadata';
import { migrations } from '../migrations/index.js';
import { createApp } from './create-app.js';
import { accountList, isEmpty, loadDemoData } from './demo/index.js';
import { SettableClock } from './platform/clock/clock.js';
import { readConfig } from './platform/config/config.js';
import { drain } from './platform/http/drain.js';
import { listen } from './platform/http/listen.js';
import { Jobs, JobWorker } from './platform/jobs/index.js';
import { useLogger } from './platform/logging/use-logger.js';
import { openRuntime, ProcessLife } from './platform/runtime/index.js';

const REQUESTS_WITHIN_MS = 8000;

/** The process that serves HTTP; in the embedded mode it runs the database and the jobs as well. */
await new ProcessLife().run(async (life) => {
  const config = readConfig(process.env);
  useLogger(config);
  const runtime = await openRuntime(config, migrations);
  life.onEnd(() => runtime.close());
  void runtime.broken.then((reason) => {
    process.stderr.write(`${reason}\n`);
    return life.end(1);
  });
  const { database, queue } = runtime;
  // Only the demo's replay of the Fund's history ever sets it.
  const clock = new SettableClock();
  const app = await createApp({ config, clock, database, queue });
  life.onEnd(() => app.close());
  await app.init();
  const worker = app.get(JobWorker);
  if (runtime.runsJobs) await worker.start({ alone: runtime.alone });
  life.onEnd(async () => {
    app.get(Jobs).close();
    await Promise.all([drain(app.getHttpServer(), REQUESTS_WITHIN_MS), worker.stop()]);
  });
  const address = await listen(app, config);
  if (config.demoData) {
    if (await isEmpty(app)) {
      await loadDemoData(app, address, config, clock, (step) =>
        process.stdout.write(`Loading demo data · ${step}\n`),
      );
    }
    process.stdout.write(`${accountList(config)}\n`);
  }
  process.stdout.write(`Ready at ${address}\n`);
});
