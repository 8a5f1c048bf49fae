import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { invalid, say } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { CountriesRepository } from '../persistence/countries.repository.js';
import { ReferenceFacts } from '../views/reference.facts.js';

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
    private readonly countries: CountriesRepository,
    private readonly facts: ReferenceFacts,
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws 409 `COUNTRY_EXISTS` for a code or a name that is taken, and 422 for an unknown subregion. */
  async execute(country: IllustrativeCountry): Promise<void> {
    const { code, name, nameFr, nameEs, subregion } = country;
    await this.uow.run(async () => {
      const region = await this.facts.regionOf(subregion);
      if (region === null) {
        const message = say`Subregion ${subregion} does not exist. Use a code from GET /reference/countries.`;
        throw invalid([{ pointer: '/subregion', rule: 'unknown-code', message }]);
      }
      await this.countries.add({
        alpha3: code,
        alpha2: null,
        m49: null,
        kind: 'illustrative',
        regionCode: region,
        subregionCode: subregion,
        intermediateRegionCode: null,
        nameEn: name,
        nameFr,
        nameEs,
      });
      this.audit.record({
        action: 'country.add',
        subject: { type: 'country', id: code },
        after: country,
      });
    });
  }
}
