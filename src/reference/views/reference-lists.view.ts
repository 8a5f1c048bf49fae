import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';

const names = (prefix: string) =>
  `jsonb_build_object('en', ${prefix}_en, 'fr', ${prefix}_fr, 'es', ${prefix}_es)`;

const region = (alias: string) => `jsonb_build_object('code', ${alias}.code, 'name', ${alias}.name_en)`;

/** The lists of reference data, each as one SELECT with the fields that it answers. */
const LISTS = {
  'thematic-areas': `select a.number, a.title_en as title, ${names('a.short_title')} as "shortTitle",
      array(select o.objective_number from area_objective o where o.area_number = a.number order by 1) as objectives
    from thematic_area a order by a.number`,
  'gcm-objectives': `select o.number, o.title_en as title, ${names('o.short_title')} as "shortTitle",
      (select a.area_number from area_objective a where a.objective_number = o.number) as area
    from gcm_objective o order by o.number`,
  'guiding-principles': `select p.code, p.title_en as name, ${names('p.title')} as names
    from guiding_principle p order by p.position`,
  'un-entities': `select e.code, e.name_en as name, e.iati_org_ref as "iatiOrgRef",
      e.executive_committee as "executiveCommittee"
    from un_entity e order by e.executive_committee desc, e.code`,
  countries: `select c.alpha3 as code, c.alpha2, c.m49, c.kind, c.name_en as name, ${names('c.name')} as names,
      ${region('r')} as region, ${region('s')} as subregion,
      case when i.code is null then null else ${region('i')} end as "intermediateRegion"
    from country c join un_region r on r.code = c.region_code join un_region s on s.code = c.subregion_code
    left join un_region i on i.code = c.intermediate_region_code order by c.alpha3`,
  'sdg-targets': `select t.code, t.goal_number as goal, t.title_en as title
    from sdg_target t order by t.goal_number, t.position`,
  currencies: `select m.code, m.name_en as name, m.minor_units as "minorUnits" from currency m order by m.code`,
} as const;

export type ReferenceList = keyof typeof LISTS;

/** The lists of reference data; one statement each, always whole. */
@Injectable()
export class ReferenceListsView {
  constructor(private readonly uow: UnitOfWork) {}

  all(list: ReferenceList): Promise<object[]> {
    return this.uow.query<object>(LISTS[list]);
  }
}
