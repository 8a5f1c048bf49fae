import 'reflect-metadata';
import { migrations } from '../migrations/index.js';
import { createWorkerContext } from './create-app.js';
import { SystemClock } from './platform/clock/clock.js';
import { readConfig } from './platform/config/config.js';
import { JobWorker } from './platform/jobs/index.js';
import { useLogger } from './platform/logging/use-logger.js';
import { openRuntime, ProcessLife } from './platform/runtime/index.js';
import { StartError } from './platform/start-error.js';

/** A process that only runs jobs; any number of them work side by side (served mode). */
await new ProcessLife().run(async (life) => {
  const config = readConfig(process.env);
  useLogger(config);
  if (!config.DATABASE_URL || !config.REDIS_URL) {
    throw new StartError(
      'A separate worker needs DATABASE_URL and REDIS_URL. Without them, `npm start` runs the jobs itself.',
    );
  }
  const runtime = await openRuntime(config, migrations);
  life.onEnd(() => runtime.close());
  const { database, queue } = runtime;
  const context = await createWorkerContext({ config, clock: new SystemClock(), database, queue });
  life.onEnd(() => context.close());
  const worker = context.get(JobWorker);
  await worker.start({ alone: runtime.alone });
  life.onEnd(() => worker.stop());
  process.stdout.write('The worker is ready\n');
});
