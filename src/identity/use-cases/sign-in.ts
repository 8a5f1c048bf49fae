import { Injectable } from '@nestjs/common';
import { Actor } from '../../access/index.js';
import { AuditTrail } from '../../audit/index.js';
import { DomainError, newId, say } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { passwordMatches } from '../domain/password.js';
import { newSecret } from '../domain/secret.js';
import { CredentialsRepository } from '../persistence/credentials.repository.js';
import { ActorFacts } from '../views/actor.facts.js';
import { SignInFacts } from '../views/sign-in.facts.js';

const WINDOW_MINUTES = 15;
const FAILURES_ALLOWED = 10;

/** A session that was just opened; the secret is shown to the browser once, as a cookie. */
export interface OpenedSession {
  secret: string;
  expiresAt: Date;
  actor: Actor;
}

/** Opens a session for an address and password; records successes and failures. */
@Injectable()
export class SignIn {
  constructor(
    private readonly facts: SignInFacts,
    private readonly actors: ActorFacts,
    private readonly credentials: CredentialsRepository,
    private readonly audit: AuditTrail,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Throws 401 `WRONG_CREDENTIALS`, or 429 `TOO_MANY_ATTEMPTS` after ten failures in a quarter of an hour. */
  async execute(emailAsTyped: string, password: string): Promise<OpenedSession> {
    const email = emailAsTyped.trim().toLowerCase();
    const now = this.clock.now();
    const since = new Date(now.getTime() - WINDOW_MINUTES * 60_000);
    if ((await this.facts.failures(email, since)) >= FAILURES_ALLOWED) {
      throw new DomainError(
        'too-many',
        'TOO_MANY_ATTEMPTS',
        say`Too many sign-ins have failed for this address. Wait ${WINDOW_MINUTES} minutes and try again.`,
        [],
        { retryAfterSeconds: WINDOW_MINUTES * 60 },
      );
    }
    const person = await this.facts.account(email);
    const matches = await passwordMatches(person?.passwordHash ?? null, password);
    if (!person || !matches) {
      await this.recordFailure(email, now);
      throw new DomainError(
        'unauthenticated',
        'WRONG_CREDENTIALS',
        say`The e-mail address or the password is wrong.`,
      );
    }
    const secret = newSecret();
    const expiresAt = new Date(now.getTime() + this.config.SESSION_HOURS * 3_600_000);
    await this.uow.run(async () => {
      const id = newId(now);
      await this.credentials.addSession({ id, personId: person.id, secret, now, expiresAt });
      this.audit.record({
        action: 'session.open',
        subject: { type: 'session', id },
        actor: { id: person.id, label: person.name },
      });
    });
    const actor = await this.actors.bySession(secret, now);
    if (!actor) throw new Error('a session that was just opened is not there');
    return { secret, expiresAt, actor };
  }

  private async recordFailure(email: string, now: Date): Promise<void> {
    await this.uow.run(async () => {
      const id = newId(now);
      await this.credentials.addFailure(id, email, now);
      this.audit.record({ action: 'session.refused', subject: { type: 'address', id: email } });
    });
  }
}
