import { Injectable } from '@nestjs/common';
import { Money } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { type PublicPlaced, type PublicText, publicTexts } from '../domain/fields/shown-texts.js';
import type { FundWindow } from '../../reference/index.js';
import type { PartnerKind, Scope } from '../domain/note-choices.js';
import { completed, type Marker, type Narrative, type NoteContent } from '../domain/note-content.js';

/** A code with its English name. */
export interface Named {
  code: string;
  name: string;
}

/** A number with its English title. */
export interface Titled {
  number: number;
  title: string;
}

/** All public facts of one frozen version of a note, as the booklet and the programme pages show them. */
export interface PublicNote extends Pick<NoteContent, PublicText> {
  noteId: string;
  reference: string;
  version: number;
  title: string;
  window: FundWindow;
  scope: Scope;
  region: string | null;
  /** Each with its UN region. */
  countries: (Named & { region: Named })[];
  primaryArea: Titled;
  otherAreas: Titled[];
  conveningEntity: Named;
  entities: (Named & { amount: Money })[];
  nationalPartners: { name: string; kind: PartnerKind }[];
  objectives: Titled[];
  principles: (Named & { how: string })[];
  sdgTargets: { code: string; title: string }[];
  genderMarker: Marker<number>;
  humanRightsMarker: Marker<string>;
  narrative: Narrative;
  durationMonths: number;
  /** USD. */
  requested: Money;
}

type Names = Pick<
  PublicNote,
  'countries' | 'primaryArea' | 'otherAreas' | 'conveningEntity' | 'objectives' | 'principles' | 'sdgTargets'
> & { entities: (Named & { amount: string })[] };

interface PublicRow extends Names {
  noteId: string;
  reference: string;
  version: number;
  requested: string;
  content: Partial<NoteContent>;
}

const listed = (member: string, value: string, join: string) =>
  `(select coalesce(jsonb_agg(jsonb_build_object(${value}) order by x.position), '[]')
      from jsonb_array_elements(v.content -> '${member}') with ordinality as x (value, position) ${join})`;

const text = `x.value #>> '{}'`;

const titles = (member: string, table: string) =>
  listed(member, `'number', r.number, 'title', r.title_en`, `join ${table} r on r.number = (${text})::int`);

/** The facts of frozen versions, which never change. */
@Injectable()
export class PublicNoteFacts {
  constructor(private readonly uow: UnitOfWork) {}

  /** The versions in the order asked for, in one statement; throws when one of them does not exist. */
  async forVersions(wanted: readonly { noteId: string; version: number }[]): Promise<PublicNote[]> {
    if (wanted.length === 0) return [];
    const rows = await this.uow.query<PublicRow>(
      `select n.id as "noteId", n.reference, v.number as version, v.requested::text as requested, v.content,
          (select jsonb_build_object('number', a.number, 'title', a.title_en) from thematic_area a
            where a.number = (v.content ->> 'primaryArea')::int) as "primaryArea",
          (select jsonb_build_object('code', e.code, 'name', e.name_en) from un_entity e
            where e.code = v.content ->> 'conveningEntity') as "conveningEntity",
          ${titles('otherAreas', 'thematic_area')} as "otherAreas",
          ${titles('objectives', 'gcm_objective')} as objectives,
          ${listed(
            'countries',
            `'code', c.alpha3, 'name', c.name_en, 'region', jsonb_build_object('code', r.code, 'name', r.name_en)`,
            `join country c on c.alpha3 = ${text} join un_region r on r.code = c.region_code`,
          )} as countries,
          ${listed(
            'entityBudgets',
            `'code', e.code, 'name', e.name_en, 'amount', x.value #>> '{amount,amount}'`,
            `join un_entity e on e.code = x.value ->> 'entity'`,
          )} as entities,
          ${listed(
            'principles',
            `'code', p.code, 'name', p.title_en, 'how', x.value ->> 'how'`,
            `join guiding_principle p on p.title_en = x.value ->> 'name'`,
          )} as principles,
          ${listed('sdgTargets', `'code', s.code, 'title', s.title_en`, `join sdg_target s on s.code = ${text}`)} as "sdgTargets"
        from unnest($1::uuid[], $2::int[]) with ordinality as w (note_id, number, position)
        join concept_note_version v on v.note_id = w.note_id and v.number = w.number
        join concept_note n on n.id = v.note_id
       order by w.position`,
      [wanted.map(({ noteId }) => noteId), wanted.map(({ version }) => version)],
    );
    if (rows.length !== wanted.length)
      throw new Error('a version of a concept note is asked for that does not exist');
    return rows.map(toPublic);
  }
}

/** Under which name the public finds each of them; the compiler names one that has no place. */
export const PUBLIC_PLACES: Readonly<Record<PublicPlaced, keyof PublicNote>> = {
  title: 'title',
  scope: 'scope',
  countries: 'countries',
  region: 'region',
  durationMonths: 'durationMonths',
  window: 'window',
  primaryArea: 'primaryArea',
  otherAreas: 'otherAreas',
  objectives: 'objectives',
  sdgTargets: 'sdgTargets',
  principles: 'principles',
  genderMarker: 'genderMarker',
  humanRightsMarker: 'humanRightsMarker',
  narrative: 'narrative',
  entityBudgets: 'entities',
  conveningEntity: 'conveningEntity',
  nationalPartners: 'nationalPartners',
};

function toPublic({ content: stored, requested, entities, ...named }: PublicRow): PublicNote {
  const content = completed(stored);
  return {
    ...named,
    ...publicTexts(content),
    title: content.title!,
    window: content.window,
    scope: content.scope!,
    region: content.region,
    entities: entities.map(({ amount, ...entity }) => ({ ...entity, amount: Money.usd(amount) })),
    nationalPartners: content.nationalPartners,
    genderMarker: content.genderMarker!,
    humanRightsMarker: content.humanRightsMarker!,
    narrative: content.narrative,
    durationMonths: content.durationMonths!,
    requested: Money.usd(requested),
  };
}
