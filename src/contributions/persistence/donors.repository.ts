import { Injectable } from '@nestjs/common';
import { conflict, say } from '../../kernel/index.js';
import { UnitOfWork, violates } from '../../platform/database/index.js';

/** Those who contribute. */
@Injectable()
export class DonorsRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** Adds a donor; 409 `DONOR_EXISTS` when the State or the name is there already. */
  async add(donor: {
    id: string;
    country: string | null;
    name: string | null;
    createdAt: Date;
  }): Promise<void> {
    const { id, country, name, createdAt } = donor;
    try {
      await this.uow.manager.query(
        `insert into donor (id, country, name, created_at) values ($1, $2, $3, $4)`,
        [id, country, name, createdAt],
      );
    } catch (error) {
      if (violates(error, 'donor_country_unique') || violates(error, 'donor_name_unique')) {
        throw conflict('DONOR_EXISTS', say`The donor ${country ?? name ?? ''} is on the list already.`);
      }
      throw error;
    }
  }

  /** Whether the code is that of a State, and which country has this name in one of our languages. */
  async countryFacts(
    code: string | null,
    name: string | null,
  ): Promise<{ isState: boolean; namesake: string | null }> {
    const [facts] = await this.uow.query<{ isState: boolean; namesake: string | null }>(
      `select exists (select from country where alpha3 = $1 and kind <> 'area') as "isState",
              (select alpha3 from country where lower($2) in (lower(name_en), lower(name_fr), lower(name_es)) limit 1) as namesake`,
      [code, name],
    );
    return facts!;
  }

  /** Which of the two is unknown. */
  async knows(donorId: string, currency: string): Promise<{ donor: boolean; currency: boolean }> {
    const [known] = await this.uow.query<{ donor: boolean; currency: boolean }>(
      `select exists (select from donor where id = $1) as donor, exists (select from currency where code = $2) as currency`,
      [donorId, currency],
    );
    return known!;
  }
}
