import 'reflect-metadata';
import { setTimeout as sleep } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import { Clock, SystemClock } from '../../dist/src/platform/clock/clock.js';
import { DatabaseModule, UnitOfWork } from '../../dist/src/platform/database/index.js';
import {
  JobHandlers,
  JobsModule,
  JobWorker,
  openPostgresQueue,
  openRedisQueue,
} from '../../dist/src/platform/jobs/index.js';

/**
 * A worker in a process of its own, for tests that kill it: arguments are the database, milliseconds that its jobs
 * take, seconds of a lease, and perhaps Redis with a prefix. Plain JavaScript on the compiled application, to be run by node itself.
 */
const [databaseUrl, milliseconds, lease, redisUrl, prefix] = process.argv.slice(2);
const queue = redisUrl ? openRedisQueue({ url: redisUrl, prefix }) : openPostgresQueue(databaseUrl);
const timing = { lease: Number(lease), backoff: 0.2, sweep: 0.5 };
const clock = {
  module: class {},
  global: true,
  providers: [{ provide: Clock, useClass: SystemClock }],
  exports: [Clock],
};
const context = await NestFactory.createApplicationContext(
  {
    module: class {},
    imports: [
      clock,
      DatabaseModule.register({ url: databaseUrl, pool: 5 }),
      JobsModule.register(queue, timing),
    ],
  },
  { logger: ['error', 'warn'] },
);
const uow = context.get(UnitOfWork);
context.get(JobHandlers).register({
  kind: 'test',
  run: async (job, { finish }) => {
    await sleep(Number(milliseconds));
    await finish(() => uow.query('insert into effect values ($1, $2)', [job.id, job.attempts]));
  },
});
await context.get(JobWorker).start({ alone: false });
process.stdout.write('ready\n');
