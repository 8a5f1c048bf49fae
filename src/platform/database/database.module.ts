import { DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { DataSourceOptions, Logger } from 'typeorm';
import { columnTypes } from './column-types.js';
import { Connections } from './connections.js';
import { SnakeCaseNames } from './snake-case-names.js';
import { UnitOfWork } from './unit-of-work.js';

/** How to reach the database, whichever mode chose it. */
export interface DatabaseAccess {
  url: string;
  /** Largest number of connections that this process opens. */
  pool: number;
  logger?: Logger;
}

/** Options shared by the application and the migrations; nothing is ever synchronised from entities. */
export function dataSourceOptions(access: DatabaseAccess): DataSourceOptions {
  return {
    type: 'postgres',
    url: access.url,
    poolSize: access.pool,
    synchronize: false,
    migrationsRun: false,
    logger: access.logger,
    // Failed statements are not logged with their parameters, which hold secrets. The code that catches the error reports it.
    logging: access.logger ? ['query'] : false,
    extra: { connectionTimeoutMillis: 10_000, statement_timeout: 60_000, types: columnTypes },
    namingStrategy: new SnakeCaseNames(),
    parseInt8: false,
  };
}

/** The connection pool and the unit of work. */
@Global()
@Module({})
export class DatabaseModule {
  static register(access: DatabaseAccess): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot({ ...dataSourceOptions(access), autoLoadEntities: true, retryAttempts: 0 }),
      ],
      providers: [UnitOfWork, Connections],
      exports: [UnitOfWork, Connections],
    };
  }
}
