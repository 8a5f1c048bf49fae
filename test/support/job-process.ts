import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { SystemClock, Clock } from '../../src/platform/clock/clock.js';
import { DatabaseModule, UnitOfWork } from '../../src/platform/database/index.js';
import {
  type JobHandler,
  JobHandlers,
  type JobQueue,
  Jobs,
  JobsModule,
  JobTable,
  type JobTiming,
  JobWorker,
} from '../../src/platform/jobs/index.js';
import { Global } from '@nestjs/common';

@Global()
@Module({ providers: [{ provide: Clock, useClass: SystemClock }], exports: [Clock] })
class ClockModule {}

@Module({})
class TestModule {}

/** The services of a process with the jobs module. */
export interface JobProcess {
  jobs: Jobs;
  worker: JobWorker;
  table: JobTable;
  handlers: JobHandlers;
  uow: UnitOfWork;
  queue: JobQueue;
  /** Enqueues in a unit of work of its own. */
  enqueue(kind: string): Promise<string>;
  close(): Promise<void>;
}

/** One process of the application as far as jobs go: the jobs module on a database and a queue. */
export async function startJobProcess(
  databaseUrl: string,
  queue: JobQueue,
  timing: JobTiming,
  handlers: readonly JobHandler[],
): Promise<JobProcess> {
  const context = await NestFactory.createApplicationContext(
    {
      module: TestModule,
      imports: [
        ClockModule,
        DatabaseModule.register({ url: databaseUrl, pool: 5 }),
        JobsModule.register(queue, timing),
      ],
    },
    { logger: false, abortOnError: false },
  );
  const registry = context.get(JobHandlers);
  for (const handler of handlers) registry.register(handler);
  const uow = context.get(UnitOfWork);
  const jobs = context.get(Jobs);
  return {
    jobs,
    worker: context.get(JobWorker),
    table: context.get(JobTable),
    handlers: registry,
    uow,
    queue,
    enqueue: (kind) => uow.run(() => jobs.kind(kind).enqueue('00000000-0000-7000-8000-000000000001')),
    close: async () => {
      await context.close();
      await queue.close();
    },
  };
}
