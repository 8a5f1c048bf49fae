import { Injectable } from '@nestjs/common';
import { Actor, type Grant } from '../../access/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { hashSecret } from '../domain/secret.js';

interface ActorRow {
  credential_id: string;
  person_id: string;
  name: string;
  email: string;
  /** Null for a person without roles. */
  role: Grant['role'] | null;
  countries: string[] | null;
  donor_id: string | null;
}

const ACTOR = 'p.id as person_id, p.name, p.email, g.role, g.countries, g.donor_id';
const GRANTS = 'left join role_grant g on g.person_id = p.id';

/** Sessions and tokens; one statement finds the person and all roles behind a secret, a row for each role. */
@Injectable()
export class CredentialStore {
  constructor(private readonly uow: UnitOfWork) {}

  async bySession(secret: string, now: Date): Promise<Actor | null> {
    const rows = await this.uow.prepared<ActorRow>(
      'actor-by-session',
      `select s.id as credential_id, ${ACTOR}
         from session s join person p on p.id = s.person_id ${GRANTS}
        where s.token_hash = $1 and s.ended_at is null and s.expires_at > $2 and p.active
        order by g.role`,
      [hashSecret(secret), now],
    );
    return toActor(rows, 'session');
  }

  async byToken(secret: string, now: Date): Promise<Actor | null> {
    const rows = await this.uow.prepared<ActorRow>(
      'actor-by-token',
      `select t.id as credential_id, ${ACTOR}
         from api_token t join person p on p.id = t.person_id ${GRANTS}
        where t.token_hash = $1 and t.revoked_at is null and (t.expires_at is null or t.expires_at > $2) and p.active
        order by g.role`,
      [hashSecret(secret), now],
    );
    return toActor(rows, 'token');
  }

  async addSession(session: {
    id: string;
    personId: string;
    secret: string;
    now: Date;
    expiresAt: Date;
  }): Promise<void> {
    await this.uow.manager.query(
      `insert into session (id, person_id, token_hash, created_at, expires_at) values ($1, $2, $3, $4, $5)`,
      [session.id, session.personId, hashSecret(session.secret), session.now, session.expiresAt],
    );
  }

  async endSession(id: string, now: Date): Promise<void> {
    await this.uow.manager.query(`update session set ended_at = $2 where id = $1 and ended_at is null`, [
      id,
      now,
    ]);
  }

  async addToken(token: {
    id: string;
    personId: string;
    name: string;
    secret: string;
    now: Date;
    expiresAt: Date | null;
  }): Promise<void> {
    await this.uow.manager.query(
      `insert into api_token (id, person_id, name, token_hash, created_at, expires_at) values ($1, $2, $3, $4, $5, $6)`,
      [token.id, token.personId, token.name, hashSecret(token.secret), token.now, token.expiresAt],
    );
  }

  /** Failed sign-ins of an address since the given instant. */
  async failures(email: string, since: Date): Promise<number> {
    const [row] = await this.uow.query<{ count: string }>(
      `select count(*) from sign_in_failure where email = $1 and at > $2`,
      [email, since],
    );
    return Number(row?.count ?? 0);
  }

  async addFailure(id: string, email: string, at: Date): Promise<void> {
    await this.uow.manager.query(`insert into sign_in_failure (id, email, at) values ($1, $2, $3)`, [
      id,
      email,
      at,
    ]);
  }
}

function toActor(rows: readonly ActorRow[], kind: 'session' | 'token'): Actor | null {
  const [person] = rows;
  if (!person) return null;
  const grants = rows.flatMap(({ role, countries, donor_id: donorId }) =>
    role === null ? [] : [{ role, countries, donorId }],
  );
  return new Actor(person.person_id, person.name, person.email, grants, { kind, id: person.credential_id });
}
