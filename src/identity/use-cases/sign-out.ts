import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/index.js';
import { AuditTrail } from '../../audit/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { CredentialsRepository } from '../persistence/credentials.repository.js';

/** Ends the current session. Does nothing without one. */
@Injectable()
export class SignOut {
  constructor(
    private readonly credentials: CredentialsRepository,
    private readonly audit: AuditTrail,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor | null): Promise<void> {
    if (actor?.credential.kind !== 'session') return;
    const { id } = actor.credential;
    await this.uow.run(async () => {
      await this.credentials.endSession(id, this.clock.now());
      this.audit.record({ action: 'session.end', subject: { type: 'session', id } });
    });
  }
}
