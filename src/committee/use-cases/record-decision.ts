import { Injectable } from '@nestjs/common';
import { type Actor } from '../../access/index.js';
import { AuditTrail } from '../../audit/index.js';
import { NoteFacts } from '../../concept-notes/index.js';
import { conflict, invalid, newId, say } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { attachNotes } from '../domain/attach-notes.js';
import { consensusProblems, type Objection } from '../domain/consensus.js';
import { type Decision, noteIdsOf, notesOf, type Proposal } from '../domain/decision.js';
import { meetingWorkflow } from '../domain/meeting.workflow.js';
import { hasQuorum, quorumOf } from '../domain/quorum.js';
import { computedRecusals, demandDeciders } from '../domain/recusal.js';
import { DecisionEffects } from '../effects/decision-effects.js';
import { DecisionsRepository } from '../persistence/decisions.repository.js';
import type { MeetingEntity } from '../persistence/meeting.entity.js';
import { MeetingsRepository } from '../persistence/meetings.repository.js';
import { MeetingFacts } from '../views/meeting.facts.js';
import { type SeatHolder, SeatHolders } from '../views/seat-holders.facts.js';

/** What the committee decided, as its secretary records it. */
export interface DecisionRecord {
  proposal: Proposal;
  statement: string | null;
  objections: readonly Objection[];
  conditions: readonly string[];
}

/**
 * Records a decision at an open meeting, tentatively: it needs a quorum and consensus, computes conflicts of
 * interest, and reserves money where it allocates.
 */
@Injectable()
export class RecordDecision {
  constructor(
    private readonly meetings: MeetingsRepository,
    private readonly facts: MeetingFacts,
    private readonly holders: SeatHolders,
    private readonly decisions: DecisionsRepository,
    private readonly effects: DecisionEffects,
    private readonly notes: NoteFacts,
    private readonly audit: AuditTrail,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Answers the decision's id. 409 outside an open meeting, without quorum or against a note's state. */
  execute(actor: Actor, meetingId: string, record: DecisionRecord): Promise<string> {
    return this.uow.run(async () => {
      const meeting = await this.meetings.lock(meetingId);
      demandOpen(meeting);
      const holders = await this.holders.atMeeting(meeting);
      this.demandQuorum(holders);
      const problems = consensusProblems(record.objections, new Set(holders.map(({ seatId }) => seatId)));
      if (problems.length > 0) throw invalid(problems);
      const decision = await this.withNotes(meeting, record.proposal);
      await this.recuse(actor, meeting, holders, decision);
      await this.save(actor, meeting, record, decision);
      await this.effects.record(decision);
      return decision.id;
    });
  }

  private demandQuorum(holders: readonly SeatHolder[]): void {
    const present = holders.filter((holder) => holder.present).length;
    const needed = quorumOf(holders.length, this.config.COMMITTEE_QUORUM_PERCENT);
    const verdict = hasQuorum(present, needed);
    if (!verdict.can) throw conflict('NO_QUORUM', verdict.because, { present, needed });
  }

  /** Locks all notes at once, in the order of their ids; whatever comes after takes them from the decision. */
  private async withNotes({ heldOn }: MeetingEntity, proposal: Proposal): Promise<Decision> {
    const now = this.clock.now();
    const notes = await this.notes.lock(noteIdsOf(proposal));
    const itemIds = proposal.items.map(() => newId(now));
    return attachNotes(proposal, { id: newId(now), on: heldOn, itemIds }, notes);
  }

  /** Writes down computed conflicts; refuses when the recording member or everybody present is in conflict. */
  private async recuse(
    actor: Actor,
    meeting: MeetingEntity,
    holders: readonly SeatHolder[],
    decision: Decision,
  ): Promise<void> {
    const notes = notesOf(decision);
    if (notes.length === 0) return;
    const recordedAt = this.clock.now();
    await this.meetings.addRecusals(
      computedRecusals(holders, notes).map((recusal) => ({
        ...recusal,
        id: newId(recordedAt),
        meetingId: meeting.id,
        basis: 'computed',
        recordedAt,
      })),
    );
    const recusals = await this.facts.recusals(meeting.id);
    for (const note of notes) demandDeciders({ holders, recorderId: actor.personId }, recusals, note);
  }

  private async save(
    actor: Actor,
    meeting: MeetingEntity,
    { proposal, statement, objections, conditions }: DecisionRecord,
    decision: Decision,
  ): Promise<void> {
    const number = await this.facts.nextDecisionNumber(meeting.id);
    const row = {
      id: decision.id,
      meetingId: meeting.id,
      number,
      kind: decision.kind,
      status: 'tentative' as const,
      effectiveOn: decision.on,
      statement,
      conditions: [...conditions],
      objections: [...objections],
      recordedBy: actor.personId,
      recordedAt: this.clock.now(),
      settledAt: null,
    };
    await this.decisions.add(row, decision);
    this.audit.record({
      action: 'committee.record-decision',
      subject: { type: 'decision', id: decision.id },
      after: { meetingId: meeting.id, number, ...proposal, statement, objections, conditions },
    });
  }
}

function demandOpen({ state }: MeetingEntity): void {
  if (state === 'open') return;
  throw conflict(
    'MEETING_NOT_OPEN',
    say`Decisions can only be recorded while the meeting is open. This meeting is ${meetingWorkflow.stateIn(state)}.`,
  );
}
