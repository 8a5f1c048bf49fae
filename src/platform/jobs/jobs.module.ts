import { type DynamicModule, Global, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { JobHandlers } from './job-handlers.js';
import { JobTable } from './job-table.js';
import type { JobTiming } from './job-timing.js';
import { JobWatcher } from './job-watcher.js';
import { JOB_TIMING, JobWorker } from './job-worker.js';
import { Jobs } from './jobs.js';
import { JobQueue } from './queue/job-queue.js';

/** Work that is done later. Every process can enqueue and knows all handlers; those that start the worker run them. */
@Global()
@Module({})
export class JobsModule implements OnApplicationBootstrap {
  constructor(private readonly handlers: JobHandlers) {}

  static register(queue: JobQueue, timing: JobTiming): DynamicModule {
    return {
      module: JobsModule,
      providers: [
        { provide: JobQueue, useValue: queue },
        { provide: JOB_TIMING, useValue: timing },
        JobTable,
        JobHandlers,
        Jobs,
        JobWatcher,
        JobWorker,
      ],
      exports: [JobQueue, JobTable, JobHandlers, Jobs, JobWatcher, JobWorker],
    };
  }

  onApplicationBootstrap(): void {
    this.handlers.check([]);
  }
}
