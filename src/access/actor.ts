import { type Permission, PERMISSIONS, roleHolds } from './permissions.js';
import type { Role } from './roles.js';

/** One role that somebody holds, with what it is limited to. */
export interface Grant {
  role: Role;
  /** ISO 3166 alpha-3 codes; null for roles without a country scope. */
  countries: readonly string[] | null;
  donorId: string | null;
}

/** Somebody who is signed in, by session or by token. */
export class Actor {
  constructor(
    readonly personId: string,
    readonly name: string,
    readonly email: string,
    readonly grants: readonly Grant[],
    /** The session or token that was used. */
    readonly credential: { kind: 'session' | 'token'; id: string },
  ) {}

  has(role: Role): boolean {
    return this.grants.some((grant) => grant.role === role);
  }

  can(permission: Permission): boolean {
    return this.grants.some((grant) => roleHolds(grant.role, permission));
  }

  /** Everything that the person's roles allow, sorted. */
  abilities(): Permission[] {
    return (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => this.can(permission)).sort();
  }

  /**
   * The countries for which the person holds the permission; `'all'` when a role without a country scope
   * grants it. An empty list means none.
   */
  countriesFor(permission: Permission): readonly string[] | 'all' {
    const grants = this.grants.filter((grant) => roleHolds(grant.role, permission));
    if (grants.some((grant) => grant.countries === null)) return 'all';
    return [...new Set(grants.flatMap((grant) => grant.countries ?? []))];
  }

  /** The donors for which the person holds the permission; `'all'` when a role without a donor scope grants it. */
  donorsFor(permission: Permission): readonly string[] | 'all' {
    const grants = this.grants.filter((grant) => roleHolds(grant.role, permission));
    if (grants.some((grant) => grant.donorId === null)) return 'all';
    return grants.flatMap((grant) => grant.donorId ?? []);
  }
}
