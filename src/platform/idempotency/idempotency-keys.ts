import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { UnitOfWork } from '../database/index.js';
import { IdempotencyKeyEntity } from './idempotency-key.entity.js';

/** Whose key it is; another person may use the same one for something else. */
export interface KeyOfPerson {
  personId: string;
  key: string;
}

/** The answer to the first request with a key. */
export interface RememberedAnswer {
  /** Of the request that was answered. */
  fingerprint: string;
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

/** Remembers answers by the keys that were sent with their requests, in the unit of work of the act itself. */
@Injectable()
export class IdempotencyKeys {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Takes the key until the end of the unit of work; false while another request has it. */
  async take({ personId, key }: KeyOfPerson): Promise<boolean> {
    const [lock] = await this.uow.execute<{ free: boolean }>(
      `select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as free`,
      [`${personId} ${key}`],
    );
    return lock!.free;
  }

  async find({ personId, key }: KeyOfPerson): Promise<RememberedAnswer | null> {
    const [known] = await this.uow.query<RememberedAnswer>(
      `select fingerprint, status, headers, body from idempotency_key where person_id = $1 and key = $2`,
      [personId, key],
    );
    return known ?? null;
  }

  async remember(whose: KeyOfPerson, answer: RememberedAnswer): Promise<void> {
    await this.uow.writer(IdempotencyKeyEntity).insert({ ...whose, ...answer, createdAt: this.clock.now() });
  }
}
