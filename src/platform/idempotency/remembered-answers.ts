import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { UnitOfWork } from '../database/index.js';

/** The first answer to a request with an idempotency key. */
export interface RememberedAnswer {
  /** SHA-256 of the request, to tell a repetition from another request with the same key. */
  fingerprint: string;
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

/** Whose key it is; the same text of two people are two keys. */
export interface IdempotencyKey {
  personId: string;
  key: string;
}

/** Answers kept with the act itself, in its unit of work, so that a repeated request does nothing twice. */
@Injectable()
export class RememberedAnswers {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Holds the key until the unit of work ends; false when another request holds it. */
  async hold({ personId, key }: IdempotencyKey): Promise<boolean> {
    const [lock] = await this.uow.manager.query<{ free: boolean }[]>(
      `select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as free`,
      [`${personId} ${key}`],
    );
    return lock?.free ?? false;
  }

  /** The answer that was given to the key, or null. */
  async find({ personId, key }: IdempotencyKey): Promise<RememberedAnswer | null> {
    const [known] = await this.uow.manager.query<RememberedAnswer[]>(
      `select fingerprint, status, headers, body from idempotency_key where person_id = $1 and key = $2`,
      [personId, key],
    );
    return known ?? null;
  }

  async keep({ personId, key }: IdempotencyKey, answer: RememberedAnswer): Promise<void> {
    const { fingerprint, status, headers, body } = answer;
    await this.uow.manager.query(
      `insert into idempotency_key (person_id, key, fingerprint, status, headers, body, created_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [personId, key, fingerprint, status, headers, JSON.stringify(body), this.clock.now()],
    );
  }
}
