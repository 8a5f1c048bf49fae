import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { conflict, invalid, say } from '../../kernel/index.js';
import { databaseError, UnitOfWork } from '../../platform/database/index.js';

/** A country that exists in demonstrations only. */
export interface IllustrativeCountry {
  /** From XAA to XZZ, the range that ISO 3166-1 leaves to users. */
  code: string;
  name: string;
  nameFr: string;
  nameEs: string;
  /** M49 code of the subregion that it is shown in. */
  subregion: string;
}

/** Adds a country for demonstrations; the table refuses codes that a real country could have. */
@Injectable()
export class AddIllustrativeCountry {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws 409 `COUNTRY_EXISTS` for a code or a name that is taken, and 422 for an unknown subregion. */
  async execute(country: IllustrativeCountry): Promise<void> {
    await this.uow.run(async () => {
      const added = await this.insert(country);
      if (!added) {
        const message = say`There is no subregion ${country.subregion}. Take a code from GET /reference/countries.`;
        throw invalid([{ pointer: '/subregion', rule: 'unknown-code', message }]);
      }
      this.audit.record({
        action: 'country.add',
        subject: { type: 'country', id: country.code },
        after: country,
      });
    });
  }

  private async insert({ code, name, nameFr, nameEs, subregion }: IllustrativeCountry): Promise<boolean> {
    try {
      const rows = await this.uow.manager.query<unknown[]>(
        `insert into country (alpha3, kind, region_code, subregion_code, name_en, name_fr, name_es)
         select $1, 'illustrative', parent_code, code, $2, $3, $4 from un_region
          where code = $5 and level = 'subregion' returning alpha3`,
        [code, name, nameFr, nameEs, subregion],
      );
      return rows.length > 0;
    } catch (error) {
      if (databaseError(error)?.code !== '23505') throw error;
      throw conflict(
        'COUNTRY_EXISTS',
        say`There is a country with the code ${code} or the name ${name} already.`,
      );
    }
  }
}
