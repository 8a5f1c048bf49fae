import { Injectable } from '@nestjs/common';
import { conflict, say } from '../../kernel/index.js';
import { UnitOfWork, violates } from '../../platform/database/index.js';
import { DonorEntity } from './donor.entity.js';

/** Those who contribute. */
@Injectable()
export class DonorsRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** Adds a donor; 409 `DONOR_EXISTS` when the State or the name is there already. */
  async add(donor: DonorEntity): Promise<void> {
    try {
      await this.uow.writer(DonorEntity).insert(donor);
    } catch (error) {
      if (violates(error, 'donor_country_unique') || violates(error, 'donor_name_unique')) {
        throw conflict(
          'DONOR_EXISTS',
          say`The donor ${donor.country ?? donor.name ?? ''} is already on the list.`,
        );
      }
      throw error;
    }
  }
}
