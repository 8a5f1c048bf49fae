import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/index.js';
import { Money, notFound, say } from '../../kernel/index.js';
import { usd } from '../../ledger/index.js';
import { SqlFilter, UnitOfWork } from '../../platform/database/index.js';
import { decodeCursor, DEFAULT_LIMIT, encodeCursor, type Page, toPage } from '../../platform/paging/index.js';
import { inWords } from '../../platform/request/request-context.js';
import {
  JOINT_PROGRAMME_VERBS,
  type JointProgrammeState,
  jointProgrammeWorkflow,
} from '../domain/joint-programme.js';
import type {
  JointProgrammeActionDto,
  JointProgrammeDto,
  JointProgrammeQuery,
} from '../http/dto/joint-programme.dto.js';

interface Row {
  id: string;
  reference: string;
  conceptNoteId: string;
  noteReference: string;
  noteVersion: number;
  title: string;
  countries: string[];
  window: string;
  primaryArea: number;
  allocation: string;
  fromEarmarked: string;
  fromUnearmarked: string;
  decisionId: string;
  decidedOn: string;
  state: JointProgrammeState;
  closedOn: string | null;
  shares: { entity: string; amount: string; transferred: string; open: string }[];
}

const SELECT = `
  select j.id, j.reference, j.concept_note_id as "conceptNoteId", n.reference as "noteReference",
         j.note_version as "noteVersion", j.title, j.countries, j.window_code as "window", j.area as "primaryArea", j.allocation,
         j.from_earmarked as "fromEarmarked", j.from_unearmarked as "fromUnearmarked", j.decision_id as "decisionId",
         j.decided_on::text as "decidedOn", j.state, j.closed_on::text as "closedOn",
         (select jsonb_agg(jsonb_build_object('entity', s.entity, 'amount', s.amount::text,
            'transferred', (select a.balance::text from ledger_account a
               where a.joint_programme_id = j.id and a.entity = s.entity and a.kind = 'transferred'),
            'open', (select a.balance::text from ledger_account a
               where a.joint_programme_id = j.id and a.entity = s.entity and a.kind = 'share')) order by s.position)
            from joint_programme_share s where s.joint_programme_id = j.id) as shares
    from joint_programme j join concept_note n on n.id = j.concept_note_id`;

/** Joint programmes, latest decision first; country people see those of their countries. */
@Injectable()
export class JointProgrammesView {
  constructor(private readonly uow: UnitOfWork) {}

  async page(query: JointProgrammeQuery, actor: Actor): Promise<Page<JointProgrammeDto>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const filter = seenBy(actor)
      .where('j.state = ?', query.state)
      .where('j.area = ?', query.area)
      .where('j.window_code = ?', query.window)
      .where('? = any(j.countries)', query.country)
      .where(
        'exists (select from joint_programme_share s where s.joint_programme_id = j.id and s.entity = ?)',
        query.entity,
      );
    if (query.cursor) {
      const [day, reference] = decodeCursor(query.cursor, 'decidedOn', ['day', 'text']);
      filter.where(`(j.decided_on, j.reference) < (?::date, ${filter.parameter(reference)})`, day);
    }
    const rows = await this.uow.query<Row>(
      `${SELECT} ${filter.sql} order by j.decided_on desc, j.reference desc limit ${filter.parameter(limit + 1)}`,
      filter.parameters,
    );
    return toPage(
      rows,
      limit,
      (row) => present(row, actor),
      (row) => encodeCursor('decidedOn', [row.decidedOn, row.reference]),
    );
  }

  async one(id: string, actor: Actor): Promise<JointProgrammeDto> {
    const filter = seenBy(actor).where('j.id = ?', id);
    const [row] = await this.uow.query<Row>(`${SELECT} ${filter.sql}`, filter.parameters);
    if (!row) throw notFound(say`joint programme`);
    return present(row, actor);
  }
}

/** Which joint programmes (`j`) the person may know of. */
export function seenBy(actor: Actor): SqlFilter {
  const countries = actor.countriesFor('joint-programme.read');
  return new SqlFilter().where('j.countries && ?::text[]', countries === 'all' ? undefined : countries);
}

function present({ fromEarmarked, fromUnearmarked, ...row }: Row, actor: Actor): JointProgrammeDto {
  const sum = (member: 'transferred' | 'open') => Money.sum(row.shares.map((share) => usd(share[member])));
  return {
    ...row,
    allocation: usd(row.allocation).toJSON(),
    sources: { earmarked: usd(fromEarmarked).toJSON(), unearmarked: usd(fromUnearmarked).toJSON() },
    transferred: sum('transferred').toJSON(),
    untransferred: sum('open').toJSON(),
    shares: row.shares.map(({ entity, amount, transferred, open }) => ({
      entity,
      amount: usd(amount).toJSON(),
      transferred: usd(transferred).toJSON(),
      open: usd(open).toJSON(),
    })),
    nextActions: nextActions(row, actor),
  };
}

function nextActions(programme: { state: JointProgrammeState }, actor: Actor): JointProgrammeActionDto[] {
  const allowed = actor.can('joint-programme.manage');
  return JOINT_PROGRAMME_VERBS.filter((verb) => jointProgrammeWorkflow.check(programme, verb).can).map(
    (verb) =>
      allowed
        ? { verb, allowed }
        : { verb, allowed, because: inWords(say`The Fund Management Unit takes this step.`) },
  );
}
