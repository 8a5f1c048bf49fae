import { Injectable } from '@nestjs/common';
import { conflict, invalid, say } from '../../kernel/index.js';
import { UnitOfWork, violates } from '../../platform/database/index.js';
import { PersonEntity } from './person.entity.js';
import { RoleGrantEntity } from './role-grant.entity.js';

/** People and their roles. */
@Injectable()
export class PeopleRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** Adds somebody with roles; 409 `EMAIL_TAKEN` when the address has an account, 422 for an unknown donor. */
  async add(person: PersonEntity, grants: readonly RoleGrantEntity[]): Promise<void> {
    try {
      await this.uow.writer(PersonEntity).insert(person);
    } catch (error) {
      if (violates(error, 'person_email_unique')) {
        throw conflict('EMAIL_TAKEN', say`An account for ${person.email} already exists.`);
      }
      throw error;
    }
    try {
      await this.uow.writer(RoleGrantEntity).insert(...grants);
    } catch (error) {
      if (!violates(error, 'role_grant_donor_fk')) throw error;
      const index = grants.findIndex((grant) => grant.donorId !== null);
      const message = say`This donor does not exist. Add it to the list of donors first.`;
      throw invalid([{ pointer: `/roles/${index}/donorId`, rule: 'unknown', message }]);
    }
  }
}
