import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/index.js';
import { noteWorkflow } from '../../concept-notes/index.js';
import { type CalendarDate, notFound, say } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { decodeCursor, DEFAULT_LIMIT, encodeCursor, type Page, toPage } from '../../platform/paging/index.js';
import { DECISION_KINDS } from '../domain/decision-effect.js';
import { neededFor } from '../domain/item-rules.js';
import { type MeetingState, quorumOf } from '../domain/meeting.workflow.js';
import type { DecisionDto } from '../http/decision.dto.js';
import type { MeetingDto, MeetingPageDto, MeetingsQuery } from '../http/meeting.dto.js';
import { meetingActions } from './meeting-actions.js';

type Summary = MeetingPageDto['items'][number];

interface MeetingRow extends Omit<
  MeetingDto,
  'quorum' | 'nextActions' | 'decisionKinds' | 'state' | 'heldOn'
> {
  state: MeetingState;
  heldOn: CalendarDate;
  revision: number;
  latestAdopted: CalendarDate | null;
  seatsFilled: number;
  seatsPresent: number;
  quorumNeeded: number | null;
}

/** Everything about one decision as JSON, for a row `d` of committee_decision. */
const DECISION_JSON = `jsonb_build_object('id', d.id, 'number', d.number, 'kind', d.kind, 'status', d.status,
  'effectiveOn', d.effective_on, 'statement', d.statement, 'conditions', d.conditions, 'objections', d.objections,
  'recordedAt', to_char(d.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'items', (select jsonb_agg(jsonb_build_object('conceptNoteId', i.concept_note_id, 'reference', n.reference,
      'title', n.title, 'primaryArea', n.primary_area, 'noteVersion', i.note_version, 'reason', i.reason, 'target', i.target,
      'amount', case when i.amount is not null then jsonb_build_object('amount', i.amount::text, 'currency', 'USD') end)
      order by i.position)
    from committee_decision_item i left join concept_note n on n.id = i.concept_note_id where i.decision_id = d.id))`;

/** What each kind of decision starts from and asks for; the same for every meeting. */
const KINDS = DECISION_KINDS.map((kind) => ({
  kind,
  noteStates: kind === 'adopt_target' ? [] : [...noteWorkflow.table[kind].from],
  needs: [...neededFor(kind)],
}));

/** Meetings as their screens show them; one statement each. */
@Injectable()
export class MeetingsView {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Meetings, the latest first. */
  async page(query: MeetingsQuery): Promise<Page<Summary>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const [before] = query.cursor ? decodeCursor(query.cursor, '-number', 1) : [2_147_483_647];
    const rows = await this.uow.query<Summary>(
      `select m.id, m.number, m.title, m.held_on::text as "heldOn", m.state,
              (select count(*)::int from committee_decision d where d.meeting_id = m.id) as "decisionCount"
         from committee_meeting m
        where m.number < $1::int and ($2::text is null or m.state = $2) order by m.number desc limit $3`,
      [Number(before) || 0, query.state ?? null, limit + 1],
    );
    return toPage(
      rows,
      limit,
      (row) => row,
      (row) => encodeCursor('-number', [row.number]),
    );
  }

  /** One meeting with all that belongs to it, and its revision for the ETag; 404 when there is none. */
  async one(id: string, actor: Actor): Promise<{ meeting: MeetingDto; revision: number }> {
    const [row] = await this.uow.query<MeetingRow>(
      `select m.id, m.number, m.title, m.held_on::text as "heldOn", m.state, m.revision,
              to_char(m.adopted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "adoptedAt",
              m.quorum_needed as "quorumNeeded",
              (select max(held_on)::text from committee_meeting where state = 'adopted') as "latestAdopted",
              coalesce(m.seats_filled, (select count(*)::int from committee_term t
                where t.starts_on <= m.held_on and (t.ends_on is null or t.ends_on > m.held_on))) as "seatsFilled",
              coalesce(m.seats_present, (select count(*)::int from committee_attendance a
                where a.meeting_id = m.id and a.present)) as "seatsPresent",
              (select count(*)::int from committee_decision d where d.meeting_id = m.id) as "decisionCount",
              coalesce((select jsonb_agg(jsonb_build_object('position', a.position, 'title', a.title,
                'conceptNoteId', a.concept_note_id, 'reference', n.reference, 'noteTitle', n.title, 'state', n.state,
                'primaryArea', n.primary_area) order by a.position)
                from committee_agenda_item a left join concept_note n on n.id = a.concept_note_id where a.meeting_id = m.id), '[]') as agenda,
              coalesce((select jsonb_agg(jsonb_build_object('seatId', s.id, 'seat', s.title, 'holder', t.holder_name,
                'present', a.present, 'representedBy', a.represented_by) order by s.category <> 'chair', s.title)
                from committee_term t join committee_seat s on s.id = t.seat_id
                left join committee_attendance a on a.term_id = t.id and a.meeting_id = m.id
                where t.starts_on <= m.held_on and (t.ends_on is null or t.ends_on > m.held_on)), '[]') as attendance,
              coalesce((select jsonb_agg(jsonb_build_object('seatId', t.seat_id, 'holder', t.holder_name,
                'conceptNoteId', r.concept_note_id, 'reference', n.reference, 'basis', r.basis, 'reason', r.reason)
                order by n.reference, t.holder_name)
                from committee_recusal r join committee_term t on t.id = r.term_id
                join concept_note n on n.id = r.concept_note_id where r.meeting_id = m.id), '[]') as recusals,
              coalesce((select jsonb_agg(${DECISION_JSON} order by d.number)
                from committee_decision d where d.meeting_id = m.id), '[]') as decisions
         from committee_meeting m where m.id = $1`,
      [id],
    );
    if (!row) throw notFound(say`meeting`);
    return { meeting: this.present(row, actor), revision: row.revision };
  }

  /** One decision of a meeting. */
  async decision(id: string): Promise<DecisionDto> {
    const [row] = await this.uow.query<{ decision: DecisionDto }>(
      `select ${DECISION_JSON} as decision from committee_decision d where d.id = $1`,
      [id],
    );
    if (!row) throw notFound(say`decision`);
    return row.decision;
  }

  private present(row: MeetingRow, actor: Actor): MeetingDto {
    const { revision: _revision, latestAdopted, seatsFilled, seatsPresent, quorumNeeded, ...meeting } = row;
    const needed = quorumNeeded ?? quorumOf(seatsFilled, this.config.COMMITTEE_QUORUM_PERCENT);
    const facts = {
      ...meeting,
      today: this.clock.today(),
      latestAdopted,
      seatsPresent,
      quorumNeeded: needed,
    };
    return {
      ...meeting,
      quorum: { seatsFilled, seatsPresent, needed, reached: seatsPresent >= needed },
      decisionKinds: KINDS,
      nextActions: meetingActions(facts, actor),
    };
  }
}
