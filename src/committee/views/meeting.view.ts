import { Injectable } from '@nestjs/common';
import { type Actor, type NextAction, nextActions } from '../../access/index.js';
import { noteWorkflow } from '../../concept-notes/index.js';
import { type CalendarDate, notFound, say, kebabCase } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { sqlInstant, UnitOfWork } from '../../platform/database/index.js';
import { DECISION_KINDS, type DecisionKind } from '../domain/decision.js';
import { neededFor } from '../domain/decision-input.js';
import { MEETING_RULES, type MeetingAction } from '../domain/meeting-policy.js';
import { quorumOf } from '../domain/quorum.js';
import { DECISION_JSON, type ShownDecision } from './decision.view.js';
import type { MeetingSummary } from './meetings.view.js';
import { termRunsOn } from './term-days.sql.js';

/** A point of the agenda, with the note that it is about. */
export interface ShownAgendaItem {
  position: number;
  title: string;
  conceptNoteId: string | null;
  reference: string | null;
  noteTitle: string | null;
  /** State of the note now. */
  state: string | null;
  primaryArea: number | null;
}

/** A seat that is filled on the day of the meeting. */
export interface MeetingSeat {
  seatId: string;
  seat: string;
  holder: string;
  /** Null while no attendance is recorded. */
  present: boolean | null;
  representedBy: string | null;
}

/** A holder who is recused from a note. */
export interface ShownRecusal {
  seatId: string;
  holder: string;
  conceptNoteId: string;
  reference: string;
  basis: string;
  reason: string;
}

/** How many seats were filled and present, and how many had to be. */
export interface ShownQuorum {
  seatsFilled: number;
  seatsPresent: number;
  needed: number;
  reached: boolean;
}

/** What a kind of decision starts from and asks for. */
export interface DecisionKindRule {
  kind: DecisionKind;
  /** States of a note that this can be decided about; empty where no note is concerned. */
  noteStates: string[];
  /** Members that each item must have. */
  needs: string[];
}

/** One meeting with all that belongs to it. */
export interface ShownMeeting extends MeetingSummary {
  adoptedAt: string | null;
  quorum: ShownQuorum;
  agenda: ShownAgendaItem[];
  attendance: MeetingSeat[];
  recusals: ShownRecusal[];
  decisions: ShownDecision[];
  decisionKinds: DecisionKindRule[];
  nextActions: NextAction<MeetingAction>[];
}

interface Row extends Omit<ShownMeeting, 'quorum' | 'nextActions' | 'decisionKinds'> {
  revision: number;
  latestAdopted: CalendarDate | null;
  seatsFilled: number;
  seatsPresent: number;
  quorumNeeded: number | null;
}

/** What each kind of decision starts from and asks for; the same for every meeting. */
const KINDS: DecisionKindRule[] = DECISION_KINDS.map((kind) => ({
  kind,
  noteStates: kind === 'adopt_target' ? [] : [...noteWorkflow.table[kebabCase(kind)].from],
  needs: [...neededFor(kind)],
}));

/** One meeting as its screen shows it; one statement. */
@Injectable()
export class MeetingView {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** The meeting, and its revision for the ETag; 404 when there is none. */
  async one(id: string, actor: Actor): Promise<{ meeting: ShownMeeting; revision: number }> {
    const [row] = await this.uow.query<Row>(MEETING, [id]);
    if (!row) throw notFound(say`meeting`);
    return { meeting: this.present(row, actor), revision: row.revision };
  }

  private present(row: Row, actor: Actor): ShownMeeting {
    const { revision: _revision, latestAdopted, seatsFilled, seatsPresent, quorumNeeded, ...meeting } = row;
    const needed = quorumNeeded ?? quorumOf(seatsFilled, this.config.COMMITTEE_QUORUM_PERCENT);
    const today = this.clock.today();
    const facts = { ...meeting, today, latestAdopted, seatsPresent, quorumNeeded: needed };
    return {
      ...meeting,
      quorum: { seatsFilled, seatsPresent, needed, reached: seatsPresent >= needed },
      decisionKinds: KINDS,
      nextActions: nextActions(MEETING_RULES, facts, actor),
    };
  }
}

const MEETING = `
  select m.id, m.number, m.title, m.held_on::text as "heldOn", m.state, m.revision,
    ${sqlInstant('m.adopted_at')} as "adoptedAt",
    m.quorum_needed as "quorumNeeded",
    (select max(held_on)::text from committee_meeting where state = 'adopted') as "latestAdopted",
    coalesce(m.seats_filled, (select count(*)::int from committee_term t
      where ${termRunsOn('m.held_on')})) as "seatsFilled",
    coalesce(m.seats_present, (select count(*)::int from committee_attendance a join committee_term t on t.id = a.term_id
      where a.meeting_id = m.id and a.present and ${termRunsOn('m.held_on')})) as "seatsPresent",
    (select count(*)::int from committee_decision d where d.meeting_id = m.id) as "decisionCount",
    coalesce((select jsonb_agg(jsonb_build_object('position', a.position, 'title', a.title,
      'conceptNoteId', a.concept_note_id, 'reference', n.reference, 'noteTitle', n.title, 'state', n.state,
      'primaryArea', n.primary_area) order by a.position)
      from committee_agenda_item a left join concept_note n on n.id = a.concept_note_id where a.meeting_id = m.id), '[]') as agenda,
    coalesce((select jsonb_agg(jsonb_build_object('seatId', s.id, 'seat', s.title, 'holder', t.holder_name,
      'present', a.present, 'representedBy', a.represented_by) order by s.category <> 'chair', s.title)
      from committee_term t join committee_seat s on s.id = t.seat_id
      left join committee_attendance a on a.term_id = t.id and a.meeting_id = m.id
      where ${termRunsOn('m.held_on')}), '[]') as attendance,
    coalesce((select jsonb_agg(jsonb_build_object('seatId', t.seat_id, 'holder', t.holder_name,
      'conceptNoteId', r.concept_note_id, 'reference', n.reference, 'basis', r.basis, 'reason', r.reason)
      order by n.reference, t.holder_name)
      from committee_recusal r join committee_term t on t.id = r.term_id
      join concept_note n on n.id = r.concept_note_id where r.meeting_id = m.id), '[]') as recusals,
    coalesce((select jsonb_agg(${DECISION_JSON} order by d.number)
      from committee_decision d where d.meeting_id = m.id), '[]') as decisions
  from committee_meeting m where m.id = $1`;
