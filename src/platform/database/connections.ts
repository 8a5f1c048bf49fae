import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

/** The pool inside TypeORM's PostgreSQL driver, as far as it is read here. */
interface Pool {
  totalCount: number;
  idleCount: number;
  waitingCount: number;
}

/** The connections of this process to the database. */
@Injectable()
export class Connections {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** How many work and rest, and how many requests wait for one. */
  count(): { busy: number; idle: number; waiting: number } {
    const { master } = this.dataSource.driver as unknown as { master: Pool };
    const { totalCount, idleCount, waitingCount } = master;
    return { busy: totalCount - idleCount, idle: idleCount, waiting: waitingCount };
  }

  /** Asks the database for an answer; throws when none comes. */
  async ping(): Promise<void> {
    await this.dataSource.query('select 1');
  }
}
