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

/** Who is behind a secret; one statement finds the person and all roles, a row for each role. */
@Injectable()
export class ActorFacts {
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
}

function toActor(rows: readonly ActorRow[], kind: 'session' | 'token'): Actor | null {
  const [person] = rows;
  if (!person) return null;
  const grants = rows.flatMap(({ role, countries, donor_id: donorId }) =>
    role === null ? [] : [{ role, countries, donorId }],
  );
  return new Actor(person.person_id, person.name, person.email, grants, { kind, id: person.credential_id });
}
