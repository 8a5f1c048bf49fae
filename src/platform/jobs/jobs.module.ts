import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { JobHandlers } from './job-handlers.js';
import { JobQueue } from './job-queue.js';
import { JobTable } from './job-table.js';
import { JOB_TIMING, type JobTiming, JobWorker } from './job-worker.js';
import { JobEntity } from './job.entity.js';
import { Jobs } from './jobs.js';

/** Work that is done later. Every process can enqueue and knows all handlers; those that start the worker run them. */
@Global()
@Module({})
export class JobsModule {
  static register(queue: JobQueue, timing: JobTiming): DynamicModule {
    return {
      module: JobsModule,
      imports: [TypeOrmModule.forFeature([JobEntity])],
      providers: [
        { provide: JobQueue, useValue: queue },
        { provide: JOB_TIMING, useValue: timing },
        JobTable,
        JobHandlers,
        Jobs,
        JobWorker,
      ],
      exports: [JobQueue, JobTable, JobHandlers, Jobs, JobWorker],
    };
  }
}
