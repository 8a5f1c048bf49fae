import { Injectable } from '@nestjs/common';
import {
  type ActionRules,
  type Actor,
  type NextAction,
  nextTransitions,
  rowsOfCountries,
} from '../../access/index.js';
import { Money, type MoneyJson, notFound, say } from '../../kernel/index.js';
import { usd } from '../../ledger/index.js';
import { SqlFilter, UnitOfWork } from '../../platform/database/index.js';
import {
  decodeCursor,
  DEFAULT_LIMIT,
  encodeCursor,
  type Page,
  type PageRequest,
  toPage,
} from '../../platform/paging/index.js';
import {
  type JointProgrammeState,
  type JointProgrammeTransition,
  jointProgrammeWorkflow,
} from '../domain/joint-programme.js';

/** What one organization takes part with; USD. */
export interface ProgrammeShare {
  entity: string;
  /** Its part of the allocation. */
  amount: MoneyJson;
  transferred: MoneyJson;
  /** What it may still receive. */
  open: MoneyJson;
}

/** A concept note that funds were allocated to; USD. */
export interface JointProgrammeRow {
  id: string;
  reference: string;
  conceptNoteId: string;
  noteReference: string;
  /** The version that funds were allocated to. */
  noteVersion: number;
  title: string;
  countries: string[];
  window: string;
  primaryArea: number;
  allocation: MoneyJson;
  /** From money earmarked for the area, and from what any area may use. */
  sources: { earmarked: MoneyJson; unearmarked: MoneyJson };
  transferred: MoneyJson;
  /** Allocated, but neither transferred nor released. */
  untransferred: MoneyJson;
  decisionId: string;
  decidedOn: string;
  state: JointProgrammeState;
  /** Day of cancellation or financial closure. */
  closedOn: string | null;
  shares: ProgrammeShare[];
  nextActions: NextAction<JointProgrammeTransition>[];
}

/** Which joint programmes are asked for. */
export interface JointProgrammeFilter extends PageRequest {
  state?: JointProgrammeState;
  /** Primary thematic area. */
  area?: number;
  window?: string;
  /** ISO 3166 alpha-3 code. */
  country?: string;
  /** Code of a participating organization. */
  entity?: string;
}

type Computed = 'allocation' | 'sources' | 'transferred' | 'untransferred' | 'shares' | 'nextActions';

interface Row extends Omit<JointProgrammeRow, Computed> {
  allocation: string;
  fromEarmarked: string;
  fromUnearmarked: string;
  shares: { entity: string; amount: string; transferred: string; open: string }[];
}

const BY_FMU = { permission: 'joint-programme.manage', who: say`the Fund Management Unit` } as const;

const ACTIONS: ActionRules<JointProgrammeTransition, Pick<JointProgrammeRow, 'state'>> = {
  approve: BY_FMU,
  start: BY_FMU,
  'close-operationally': BY_FMU,
  'close-financially': BY_FMU,
  suspend: BY_FMU,
  resume: BY_FMU,
  cancel: BY_FMU,
};

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

  async page(query: JointProgrammeFilter, actor: Actor): Promise<Page<JointProgrammeRow>> {
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

  async one(id: string, actor: Actor): Promise<JointProgrammeRow> {
    const filter = seenBy(actor).where('j.id = ?', id);
    const [row] = await this.uow.query<Row>(`${SELECT} ${filter.sql}`, filter.parameters);
    if (!row) throw notFound(say`joint programme`);
    return present(row, actor);
  }
}

/** A filter on joint programmes (`j`): country people see those of their countries. */
export function seenBy(actor: Actor): SqlFilter {
  return new SqlFilter(rowsOfCountries(actor, 'joint-programme.read', 'j.countries'));
}

function present({ fromEarmarked, fromUnearmarked, ...row }: Row, actor: Actor): JointProgrammeRow {
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
    nextActions: nextTransitions(jointProgrammeWorkflow, ACTIONS, row, actor),
  };
}
