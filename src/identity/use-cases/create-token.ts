import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/index.js';
import { AuditTrail } from '../../audit/index.js';
import { invalid, newId, say } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { newSecret } from '../domain/secret.js';
import { CredentialsRepository } from '../persistence/credentials.repository.js';

/** Gives a person a token for programs; it is shown once and carries the person's own roles. */
@Injectable()
export class CreateToken {
  constructor(
    private readonly credentials: CredentialsRepository,
    private readonly audit: AuditTrail,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, name: string, expiresAt: Date | null): Promise<{ id: string; token: string }> {
    const now = this.clock.now();
    if (expiresAt && expiresAt <= now) {
      throw invalid([{ pointer: '/expiresAt', rule: 'future', message: say`Choose a time in the future.` }]);
    }
    const token = newSecret();
    const id = newId(now);
    await this.uow.run(async () => {
      await this.credentials.addToken({ id, personId: actor.personId, name, secret: token, now, expiresAt });
      this.audit.record({
        action: 'token.create',
        subject: { type: 'token', id },
        after: { name, expiresAt },
      });
    });
    return { id, token };
  }
}
