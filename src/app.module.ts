import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import type { Logger } from 'typeorm';
import { AccessGuard } from './access/index.js';
import { AllocationsModule } from './allocations/index.js';
import { AuditModule } from './audit/index.js';
import { CommitteeModule } from './committee/index.js';
import { ConceptNotesModule } from './concept-notes/index.js';
import { ContributionsModule } from './contributions/index.js';
import { HealthModule } from './health/index.js';
import { IdentityModule } from './identity/index.js';
import { PipelineModule } from './pipeline/index.js';
import { LedgerModule } from './ledger/index.js';
import { Clock } from './platform/clock/clock.js';
import { Config } from './platform/config/config.js';
import { DatabaseModule } from './platform/database/index.js';
import { IdempotencyModule } from './platform/idempotency/idempotency.module.js';
import { ProblemFilter } from './platform/http/problem.filter.js';
import { RouteTable } from './platform/http/route-table.js';
import { InputPipe } from './platform/http/validation.pipe.js';
import { JobQueue, JobsModule } from './platform/jobs/index.js';
import { PublicationsModule } from './publications/index.js';
import { HttpMetrics } from './platform/metrics/http-metrics.js';
import { ReferenceModule } from './reference/index.js';

/** What the application stands on; chosen by the entry point, the same code above it. */
export interface Foundation {
  config: Config;
  clock: Clock;
  database: { url: string; logger?: Logger };
  queue: JobQueue;
}

/** What the HTTP server fills and the application reads. */
export interface HttpParts {
  routes: RouteTable;
  metrics: HttpMetrics;
}

@Global()
@Module({})
class FoundationModule {
  static register({ config, clock }: Foundation, { routes, metrics }: HttpParts): DynamicModule {
    return {
      module: FoundationModule,
      providers: [
        { provide: RouteTable, useValue: routes },
        { provide: HttpMetrics, useValue: metrics },
        { provide: Config, useValue: config },
        { provide: Clock, useValue: clock },
      ],
      exports: [Config, Clock, RouteTable, HttpMetrics],
    };
  }
}

/** The modules of the domain, from the ground up. */
export const DOMAIN_MODULES = [
  AuditModule,
  IdentityModule,
  ReferenceModule,
  ConceptNotesModule,
  CommitteeModule,
  LedgerModule,
  ContributionsModule,
  AllocationsModule,
  PipelineModule,
  PublicationsModule,
  HealthModule,
];

/** The whole application. */
@Module({})
export class AppModule {
  static register(foundation: Foundation, parts: HttpParts): DynamicModule {
    const { config, database, queue } = foundation;
    return {
      module: AppModule,
      imports: [
        FoundationModule.register(foundation, parts),
        DatabaseModule.register({ url: database.url, pool: config.DATABASE_POOL, logger: database.logger }),
        IdempotencyModule,
        JobsModule.register(queue, { lease: config.JOB_LEASE_SECONDS, backoff: 2, sweep: 10 }),
        ...DOMAIN_MODULES,
      ],
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_PIPE, useClass: InputPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
