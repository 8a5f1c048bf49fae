import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import type { FundBasis } from '../domain/fund-terms.js';

/** Kinds of codes that other modules refer to. */
export type ReferenceKind =
  'country' | 'entity' | 'area' | 'objective' | 'principle' | 'sdg-target' | 'currency';

/** Codes to look up, by kind; numbers are written as text. */
export type ReferenceCodes = Partial<Record<ReferenceKind, readonly string[]>>;

/** The codes that were found, each as it is stored. */
export class KnownCodes {
  constructor(private readonly found: ReadonlyMap<string, string>) {}

  /** The stored code for what was given, or null when there is none. */
  code(kind: ReferenceKind, given: string): string | null {
    return this.found.get(`${kind} ${given}`) ?? null;
  }

  has(kind: ReferenceKind, given: string): boolean {
    return this.code(kind, given) !== null;
  }
}

/** Looks up what other modules check against and depend on. */
@Injectable()
export class ReferenceFacts {
  constructor(private readonly uow: UnitOfWork) {}

  /** Which of the given codes exist, in one statement for all kinds; principles go by code or English title. */
  async known(given: ReferenceCodes): Promise<KnownCodes> {
    const pairs = Object.entries(given).flatMap(([kind, codes]) =>
      codes.map((code) => [kind, code] as const),
    );
    if (pairs.length === 0) return new KnownCodes(new Map());
    const rows = await this.uow.query<{ kind: ReferenceKind; given: string; code: string }>(
      `select g.kind, g.given, coalesce(c.alpha3, e.code, a.number::text, o.number::text, p.code, s.code, m.code) as code
         from unnest($1::text[], $2::text[]) as g (kind, given)
         left join country c on g.kind = 'country' and c.alpha3 = g.given
         left join un_entity e on g.kind = 'entity' and e.code = g.given
         left join thematic_area a on g.kind = 'area' and a.number::text = g.given
         left join gcm_objective o on g.kind = 'objective' and o.number::text = g.given
         left join guiding_principle p on g.kind = 'principle' and (p.code = g.given or lower(p.title_en) = lower(g.given))
         left join sdg_target s on g.kind = 'sdg-target' and s.code = g.given
         left join currency m on g.kind = 'currency' and m.code = g.given`,
      [pairs.map(([kind]) => kind), pairs.map(([, code]) => code)],
    );
    const found = rows.filter((row) => row.code !== null);
    return new KnownCodes(new Map(found.map((row) => [`${row.kind} ${row.given}`, row.code])));
  }
  /** The region of a subregion, both M49 codes; null when the subregion does not exist. */
  async regionOf(subregion: string): Promise<string | null> {
    const [row] = await this.uow.query<{ region: string }>(
      `select parent_code as region from un_region where code = $1 and level = 'subregion'`,
      [subregion],
    );
    return row?.region ?? null;
  }

  /** What makes money programmable in the window. */
  async basisOf(window: string): Promise<FundBasis> {
    const [row] = await this.uow.query<{ basis: FundBasis }>(
      `select programming_basis as basis from fund_window where code = $1`,
      [window],
    );
    if (!row) throw new Error(`There is no window ${window}`);
    return row.basis;
  }
}
