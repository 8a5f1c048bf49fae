import { Injectable } from '@nestjs/common';
import { type Actor, Authenticator, type Credentials } from '../access/index.js';
import { AuditTrail } from '../audit/index.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/index.js';
import { ActorFacts } from './views/actor.facts.js';

/** Recognises people by session cookie or bearer token; the token wins when both are sent. */
@Injectable()
export class SessionAuthenticator extends Authenticator {
  constructor(
    private readonly actors: ActorFacts,
    private readonly audit: AuditTrail,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async identify({ session, bearer }: Credentials): Promise<Actor | null> {
    const now = this.clock.now();
    if (bearer) return this.actors.byToken(bearer, now);
    return session ? this.actors.bySession(session, now) : null;
  }

  override async recordRefusal(
    actor: Actor,
    permission: string,
    method: string,
    path: string,
  ): Promise<void> {
    await this.uow.run(async () => {
      this.audit.record({
        action: 'access.refused',
        subject: { type: 'person', id: actor.personId },
        after: { permission, method, path },
      });
    });
  }
}
