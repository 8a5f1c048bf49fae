import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { ClientBase, QueryResultRow } from 'pg';
import { DataSource, EntityManager, type ObjectLiteral, type ObjectType, QueryFailedError } from 'typeorm';
import { Writer } from './writer.js';

interface Scope {
  manager: EntityManager;
  beforeCommit: (() => Promise<void>)[];
  afterCommit: (() => Promise<void> | void)[];
}

/** Serialization failure and deadlock: the whole unit of work may be tried again. */
const RETRYABLE = new Set(['40001', '40P01']);
const ATTEMPTS = 6;

/**
 * One database transaction around one use case. Repositories write by {@link writer} and {@link execute}, which throw
 * outside a unit of work, so that nothing can be written half. A callback may run more than once (deadlock,
 * serialization failure): its only side effects are the database's, and those hung on {@link afterCommit}.
 */
@Injectable()
export class UnitOfWork {
  private readonly scopes = new AsyncLocalStorage<Scope>();

  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** The transaction's manager; throws outside a unit of work. Repositories use {@link writer} or {@link execute}. */
  get manager(): EntityManager {
    const scope = this.scopes.getStore();
    if (!scope) throw new Error('Nothing is written outside a unit of work');
    return scope.manager;
  }

  /** For reading: the transaction's manager inside a unit of work, a pooled connection outside. */
  get reader(): EntityManager {
    return this.scopes.getStore()?.manager ?? this.dataSource.manager;
  }

  /** Stands for the open unit of work, to keep something with it in a WeakMap; throws outside one. */
  get current(): object {
    return this.scope();
  }

  get isOpen(): boolean {
    return this.scopes.getStore() !== undefined;
  }

  /** Writes the rows of an entity's table, in the transaction that is open when it is called. */
  writer<Row extends ObjectLiteral>(entity: ObjectType<Row>): Writer<Row> {
    return new Writer(() => this.manager, entity);
  }

  /**
   * Runs SQL that locks, or that writes what a {@link writer} cannot; throws outside a unit of work. Answers the rows that
   * it selects or returns.
   */
  async execute<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const { records } = await this.manager.queryRunner!.query(sql, parameters, true);
    return records as Row[];
  }

  /** Reads rows by SQL. */
  async query<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.reader.query<Row[]>(sql, parameters);
  }

  /**
   * As {@link query}, for a statement that runs on every request: each connection plans it once, under this name. The same
   * name always goes with the same text.
   */
  async prepared<Row extends QueryResultRow>(
    name: string,
    sql: string,
    parameters: unknown[],
  ): Promise<Row[]> {
    const open = this.scopes.getStore()?.manager.queryRunner;
    const runner = open ?? this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as ClientBase;
      this.dataSource.logger.logQuery(sql, parameters, runner);
      return (await client.query<Row>({ name, text: sql, values: parameters })).rows;
    } finally {
      if (!open) await runner.release();
    }
  }

  /** Runs the work in one transaction; joins the one that is already open. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.scopes.getStore()) return work();
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(work);
      } catch (error) {
        if (attempt >= ATTEMPTS || !isRetryable(error)) throw error;
        await sleep(2 ** attempt + Math.random() * 2 ** (attempt + 2));
      }
    }
  }

  /** Runs just before the commit, in the same transaction. */
  beforeCommit(action: () => Promise<void>): void {
    this.scope().beforeCommit.push(action);
  }

  /** Runs after the commit; never when the transaction was rolled back. */
  afterCommit(action: () => Promise<void> | void): void {
    this.scope().afterCommit.push(action);
  }

  private scope(): Scope {
    const scope = this.scopes.getStore();
    if (!scope) throw new Error('There is no unit of work to hang this on');
    return scope;
  }

  private async once<T>(work: () => Promise<T>): Promise<T> {
    const afterCommit: Scope['afterCommit'] = [];
    const result = await this.dataSource.transaction((manager) => {
      const scope: Scope = { manager, beforeCommit: [], afterCommit };
      return this.scopes.run(scope, async () => {
        const value = await work();
        for (const action of scope.beforeCommit) await action();
        return value;
      });
    });
    for (const action of afterCommit) await action();
    return result;
  }
}

function isRetryable(error: unknown): boolean {
  return (
    error instanceof QueryFailedError && RETRYABLE.has((error.driverError as { code?: string }).code ?? '')
  );
}
