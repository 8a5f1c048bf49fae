import { Injectable } from '@nestjs/common';
import type { CalendarDate, MoneyJson } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';

/** A funded programme as the public sees it. */
export interface FundedProgramme {
  reference: string;
  title: string;
  countries: { code: string; name: string }[];
  primaryArea: number;
  /** USD. */
  allocated: MoneyJson;
  decidedOn: string;
}

/** Joint programmes of a day, for other modules. */
@Injectable()
export class JointProgrammeFacts {
  constructor(private readonly uow: UnitOfWork) {}

  /** Programmes of a window that were decided and not cancelled by the end of the day, by reference. */
  fundedBy(window: string, asOf: CalendarDate): Promise<FundedProgramme[]> {
    return this.uow.query<FundedProgramme>(
      `select j.reference, j.title, j.area as "primaryArea", j.decided_on::text as "decidedOn",
              jsonb_build_object('amount', j.allocation::numeric(18, 2)::text, 'currency', 'USD') as allocated,
              (select jsonb_agg(jsonb_build_object('code', c.alpha3, 'name', c.name_en) order by x.position)
                 from unnest(j.countries) with ordinality as x (code, position)
                 join country c on c.alpha3 = x.code) as countries
         from joint_programme j
        where j.window_code = $1 and j.decided_on <= $2
          and not (j.state = 'cancelled' and j.closed_on <= $2)
        order by j.reference`,
      [window, asOf],
    );
  }
}
