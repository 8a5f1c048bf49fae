import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';

/** Somebody who may sign in with a password. */
export interface Account {
  id: string;
  name: string;
  /** Null when no password was set. */
  passwordHash: string | null;
}

/** What decides about a sign-in. */
@Injectable()
export class SignInFacts {
  constructor(private readonly uow: UnitOfWork) {}

  /** The active person with this address (in small letters), or null. */
  async account(email: string): Promise<Account | null> {
    const [account] = await this.uow.query<Account>(
      `select id, name, password_hash as "passwordHash" from person where email = $1 and active`,
      [email],
    );
    return account ?? null;
  }

  /** Failed sign-ins of an address since the given instant. */
  async failures(email: string, since: Date): Promise<number> {
    const [row] = await this.uow.query<{ count: number }>(
      `select count(*)::int as count from sign_in_failure where email = $1 and at > $2`,
      [email, since],
    );
    return row!.count;
  }
}
