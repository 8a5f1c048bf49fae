import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';

/** What the checks of contributions look up. */
@Injectable()
export class ContributionFacts {
  constructor(private readonly uow: UnitOfWork) {}

  /** Whether the code is that of a State, and which country has this name in one of our languages. */
  async country(
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

  /** Which of the two is known. */
  async knows(donorId: string, currency: string): Promise<{ donor: boolean; currency: boolean }> {
    const [known] = await this.uow.query<{ donor: boolean; currency: boolean }>(
      `select exists (select from donor where id = $1) as donor, exists (select from currency where code = $2) as currency`,
      [donorId, currency],
    );
    return known!;
  }

  /** Whether the window has a funding target for a period of that name. */
  async hasTarget(window: string, period: string): Promise<boolean> {
    const [row] = await this.uow.query<{ there: boolean }>(
      `select exists (select from funding_target where window_code = $1 and period = $2) as there`,
      [window, period],
    );
    return row!.there;
  }
}
