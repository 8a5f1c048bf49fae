import { Injectable } from '@nestjs/common';
import { type CalendarDate, Money } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import type { Pot, Share } from '../domain/allocation-lines.js';
import type { Sources } from '../domain/draw.js';
import type { JointProgrammeState } from '../domain/joint-programme.js';
import { JointProgrammeEntity } from './joint-programme.entity.js';

/** A joint programme as it is written. */
export interface NewJointProgramme extends Pot {
  id: string;
  reference: string;
  conceptNoteId: string;
  noteVersion: number;
  title: string;
  countries: readonly string[];
  drawn: Sources;
  allocation: Money;
  decisionId: string;
  decisionItemId: string;
  decidedOn: CalendarDate;
  shares: readonly Share[];
}

/** A joint programme under lock. */
export interface LockedJointProgramme extends Pot {
  id: string;
  reference: string;
  state: JointProgrammeState;
  decidedOn: CalendarDate;
  revision: number;
  drawn: Sources;
  /** Organizations in the order of the note. */
  entities: string[];
}

interface LockedRow extends Omit<LockedJointProgramme, 'drawn'> {
  fromEarmarked: string;
  fromUnearmarked: string;
}

/** Joint programmes, the shares of their organizations, and transfers. */
@Injectable()
export class JointProgrammesRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** The next references of the year, without gaps, because a rolled back unit of work releases its references. */
  async nextReferences(year: number, count: number): Promise<string[]> {
    const [row] = await this.uow.execute<{ last: number }>(COUNT_UP, [year, count]);
    const first = row!.last - count + 1;
    return Array.from(
      { length: count },
      (_, index) => `JP-${year}-${String(first + index).padStart(3, '0')}`,
    );
  }

  async add(programmes: readonly NewJointProgramme[], createdAt: Date): Promise<void> {
    const rows = programmes.map(({ drawn, shares, ...programme }) => ({
      ...programme,
      fromEarmarked: drawn.earmarked.amount,
      fromUnearmarked: drawn.unearmarked.amount,
      allocation: programme.allocation.amount,
      shares: shares.map(({ entity, amount }, index) => ({
        entity,
        position: index + 1,
        amount: amount.amount,
      })),
    }));
    await this.uow.execute(ADD, [JSON.stringify(rows), createdAt]);
  }

  /** The programme, locked until the end of the unit of work; null when there is none. */
  async lock(id: string): Promise<LockedJointProgramme | null> {
    const [row] = await this.uow.execute<LockedRow>(LOCK, [id]);
    if (!row) return null;
    const { fromEarmarked, fromUnearmarked, ...programme } = row;
    return {
      ...programme,
      drawn: { earmarked: Money.usd(fromEarmarked), unearmarked: Money.usd(fromUnearmarked) },
    };
  }

  /** Moves a locked programme to another state and counts the change. */
  async change(
    programme: LockedJointProgramme,
    state: JointProgrammeState,
    closedOn: CalendarDate | null,
  ): Promise<void> {
    const { id, revision } = programme;
    await this.uow.writer(JointProgrammeEntity).update({ id }, { state, closedOn, revision: revision + 1 });
  }

  /** Adds a transfer; answers the number of the tranche, counted per organization. */
  async addTransfer(transfer: {
    id: string;
    jointProgrammeId: string;
    share: Share;
    on: CalendarDate;
    memo: string | null;
    createdAt: Date;
  }): Promise<number> {
    const { id, jointProgrammeId, share, on, memo, createdAt } = transfer;
    const [row] = await this.uow.execute<{ tranche: number }>(ADD_TRANSFER, [
      id,
      jointProgrammeId,
      share.entity,
      share.amount.amount,
      on,
      memo,
      createdAt,
    ]);
    return row!.tranche;
  }
}

/** Makes the row of the year, or counts it up. */
const COUNT_UP = `
  insert into joint_programme_counter as c (year, last) values ($1, $2)
  on conflict (year) do update set last = c.last + excluded.last returning last`;

/** Programmes and their shares in one statement, however many there are. */
const ADD = `
  with given as (
    select * from jsonb_to_recordset($1) as g(id uuid, reference text, "conceptNoteId" uuid, "noteVersion" int, title text,
      countries text[], "window" text, area smallint, "fromEarmarked" numeric, "fromUnearmarked" numeric,
      allocation numeric, "decisionId" uuid, "decisionItemId" uuid, "decidedOn" date, shares jsonb)
  ), programme as (
    insert into joint_programme (id, reference, concept_note_id, note_version, title, countries, window_code, area,
      from_earmarked, from_unearmarked, allocation, decision_id, decision_item_id, decided_on, created_at)
    select id, reference, "conceptNoteId", "noteVersion", title, countries, "window", area, "fromEarmarked",
      "fromUnearmarked", allocation, "decisionId", "decisionItemId", "decidedOn", $2 from given
  )
  insert into joint_programme_share (joint_programme_id, entity, position, amount)
  select given.id, s.entity, s.position, s.amount
    from given cross join lateral jsonb_to_recordset(given.shares) as s(entity text, position smallint, amount numeric)`;

/** The programme with its organizations, which never change, in one statement. */
const LOCK = `
  select id, reference, state, decided_on as "decidedOn", window_code as "window", area, revision,
         from_earmarked as "fromEarmarked", from_unearmarked as "fromUnearmarked",
         (select array_agg(s.entity order by s.position) from joint_programme_share s where s.joint_programme_id = j.id) as entities
    from joint_programme j where id = $1 for no key update`;

/** Numbers the tranche in the statement that adds it; the caller holds the programme's lock. */
const ADD_TRANSFER = `
  insert into transfer (id, joint_programme_id, entity, tranche, amount, on_day, memo, created_at)
  select $1, $2, $3, 1 + count(*), $4, $5, $6, $7 from transfer where joint_programme_id = $2 and entity = $3
  returning tranche`;
