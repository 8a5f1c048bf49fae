import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import { hashSecret } from '../domain/secret.js';
import { ApiTokenEntity } from './api-token.entity.js';
import { SessionEntity } from './session.entity.js';
import { SignInFailureEntity } from './sign-in-failure.entity.js';

/** Sessions, tokens and refused sign-ins; of a secret only its hash is stored. */
@Injectable()
export class CredentialsRepository {
  constructor(private readonly uow: UnitOfWork) {}

  async addSession(session: {
    id: string;
    personId: string;
    secret: string;
    now: Date;
    expiresAt: Date;
  }): Promise<void> {
    const { id, personId, secret, now, expiresAt } = session;
    await this.uow.writer(SessionEntity).insert({
      id,
      personId,
      tokenHash: hashSecret(secret),
      createdAt: now,
      expiresAt,
      endedAt: null,
    });
  }

  /** Ends a session; one that has ended keeps its end. */
  async endSession(id: string, now: Date): Promise<void> {
    await this.uow.writer(SessionEntity).update({ id, endedAt: null }, { endedAt: now });
  }

  async addToken(token: {
    id: string;
    personId: string;
    name: string;
    secret: string;
    now: Date;
    expiresAt: Date | null;
  }): Promise<void> {
    const { id, personId, name, secret, now, expiresAt } = token;
    await this.uow.writer(ApiTokenEntity).insert({
      id,
      personId,
      name,
      tokenHash: hashSecret(secret),
      createdAt: now,
      expiresAt,
      revokedAt: null,
    });
  }

  async addFailure(id: string, email: string, at: Date): Promise<void> {
    await this.uow.writer(SignInFailureEntity).insert({ id, email, at });
  }
}
