import { Injectable } from '@nestjs/common';
import { conflict, say } from '../../kernel/index.js';
import { databaseError, UnitOfWork } from '../../platform/database/index.js';
import { CountryEntity } from './country.entity.js';

/** Countries that are added to those of the migrations. */
@Injectable()
export class CountriesRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** Adds a country; 409 `COUNTRY_EXISTS` when its code or its name is taken. */
  async add(country: CountryEntity): Promise<void> {
    try {
      await this.uow.writer(CountryEntity).insert(country);
    } catch (error) {
      if (databaseError(error)?.code !== '23505') throw error;
      throw conflict(
        'COUNTRY_EXISTS',
        say`A country with the code ${country.alpha3} or the name ${country.nameEn} already exists.`,
      );
    }
  }
}
