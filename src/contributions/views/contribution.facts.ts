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

  /** Those of the targets whose window has one for a period of that name. */
  async taken<Named extends { window: string; period: string }>(targets: readonly Named[]): Promise<Named[]> {
    const rows = await this.uow.query<{ index: number }>(
      `select given.position::int - 1 as index
         from unnest($1::text[], $2::text[]) with ordinality as given("window", period, position)
         join funding_target t on t.window_code = given."window" and t.period = given.period
        order by given.position`,
      [targets.map(({ window }) => window), targets.map(({ period }) => period)],
    );
    return rows.map(({ index }) => targets[index]!);
  }
}
