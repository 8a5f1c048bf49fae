import { Injectable } from '@nestjs/common';
import { type Actor } from '../../access/index.js';
import { AuditTrail } from '../../audit/index.js';
import { NoteFacts, type NoteFact, NoteLifecycle } from '../../concept-notes/index.js';
import { conflict, forbidden, invalid, type MoneyJson, newId, say } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { DecisionEffects } from '../decision-effects.js';
import { conflictOf } from '../domain/conflict-of-interest.js';
import type { DecisionKind } from '../domain/decision-effect.js';
import type { Objection, TargetJson } from '../domain/decision-terms.js';
import { type ItemInput, itemProblems } from '../domain/item-rules.js';
import { hasQuorum, meetingWorkflow, quorumOf } from '../domain/meeting.workflow.js';
import { DecisionItemEntity } from '../persistence/decision.entity.js';
import { DecisionsRepository, toSettled } from '../persistence/decisions.repository.js';
import { MeetingEntity } from '../persistence/meeting.entity.js';
import { MeetingsRepository } from '../persistence/meetings.repository.js';
import { SeatsRepository, type SeatOnDay } from '../persistence/seats.repository.js';

/** What the committee settled, as its secretary records it. */
export interface DecisionInput {
  kind: DecisionKind;
  items: readonly ItemInput[];
  statement?: string;
  objections?: readonly Objection[];
  conditions?: readonly string[];
}

/**
 * Records a decision at an open meeting, tentatively: it needs a quorum and consensus, computes conflicts of
 * interest, and reserves money where it allocates.
 */
@Injectable()
export class RecordDecision {
  constructor(
    private readonly meetings: MeetingsRepository,
    private readonly seats: SeatsRepository,
    private readonly decisions: DecisionsRepository,
    private readonly effects: DecisionEffects,
    private readonly notes: NoteFacts,
    private readonly lifecycle: NoteLifecycle,
    private readonly audit: AuditTrail,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Answers the decision's id. 409 outside an open meeting, without quorum or against a note's state. */
  async execute(actor: Actor, meetingId: string, input: DecisionInput): Promise<string> {
    const problems = itemProblems(input.kind, input.items);
    if (problems.length > 0) throw invalid(problems);
    return this.uow.run(async () => {
      const meeting = await this.meetings.lock(meetingId);
      if (meeting.state !== 'open') {
        throw conflict(
          'MEETING_NOT_OPEN',
          say`Decisions are recorded while the meeting is open; this one is ${meetingWorkflow.stateIn(meeting.state)}.`,
        );
      }
      const holders = await this.seats.onDay(meeting.heldOn);
      const present = await this.demandQuorum(meeting, holders);
      demandConsensus(input, holders);
      const notes = await this.notes.lock(input.items.flatMap((item) => item.conceptNoteId ?? []));
      this.demandNotes(input, notes);
      await this.recuse(actor, meeting, holders, present, [...notes.values()]);
      return this.save(actor, meeting, input, notes);
    });
  }

  private async demandQuorum(
    meeting: MeetingEntity,
    holders: readonly SeatOnDay[],
  ): Promise<ReadonlySet<string>> {
    const present = new Set(await this.meetings.present(meeting.id));
    const needed = quorumOf(holders.length, this.config.COMMITTEE_QUORUM_PERCENT);
    const verdict = hasQuorum(present.size, needed);
    if (!verdict.can) throw conflict('NO_QUORUM', verdict.because, { present: present.size, needed });
    return present;
  }

  private demandNotes({ kind, items }: DecisionInput, notes: ReadonlyMap<string, NoteFact>): void {
    const unknown = items.flatMap(({ conceptNoteId }, index) =>
      conceptNoteId === undefined || notes.has(conceptNoteId)
        ? []
        : [
            {
              pointer: `/items/${index}/conceptNoteId`,
              rule: 'known',
              message: say`There is no such concept note.`,
            },
          ],
    );
    if (unknown.length > 0) throw invalid(unknown);
    if (kind === 'adopt_target') return;
    for (const note of notes.values()) {
      const verdict = this.lifecycle.check(note, kind);
      if (!verdict.can) {
        throw conflict('TRANSITION_NOT_ALLOWED', say`${note.reference}: ${verdict.because}`, {
          conceptNoteId: note.id,
        });
      }
    }
  }

  /** Writes down computed conflicts; refuses when the recording member or everybody present is in conflict. */
  private async recuse(
    actor: Actor,
    meeting: MeetingEntity,
    holders: readonly SeatOnDay[],
    present: ReadonlySet<string>,
    notes: readonly NoteFact[],
  ): Promise<void> {
    const now = this.clock.now();
    const computed = notes.flatMap((note) =>
      holders.flatMap((holder) => {
        const reason = conflictOf(holder, {
          ...note,
          entities: note.entityBudgets.map(({ entity }) => entity),
        });
        if (reason === null) return [];
        return [
          {
            id: newId(now),
            meetingId: meeting.id,
            termId: holder.termId,
            conceptNoteId: note.id,
            basis: 'computed' as const,
            reason,
            recordedAt: now,
          },
        ];
      }),
    );
    await this.meetings.addRecusals(computed);
    const recusals = await this.meetings.recusals(meeting.id);
    for (const note of notes) {
      const aside = new Set(recusals.filter((one) => one.conceptNoteId === note.id).map((one) => one.termId));
      if (holders.some((holder) => holder.personId === actor.personId && aside.has(holder.termId))) {
        throw forbidden(
          say`You hold a seat that is recused from ${note.reference}. Somebody else records this decision.`,
          'RECUSED',
        );
      }
      if ([...present].every((termId) => aside.has(termId))) {
        throw conflict(
          'ALL_RECUSED',
          say`Everybody present is recused from ${note.reference}; there is nobody to decide.`,
        );
      }
    }
  }

  private async save(
    actor: Actor,
    meeting: MeetingEntity,
    input: DecisionInput,
    notes: ReadonlyMap<string, NoteFact>,
  ): Promise<string> {
    const now = this.clock.now();
    const decision = {
      id: newId(now),
      meetingId: meeting.id,
      number: await this.decisions.nextNumber(meeting.id),
      kind: input.kind,
      status: 'tentative' as const,
      effectiveOn: meeting.heldOn,
      statement: input.statement ?? null,
      conditions: [...(input.conditions ?? [])],
      objections: [...(input.objections ?? [])],
      recordedBy: actor.personId,
      recordedAt: now,
      settledAt: null,
    };
    const items = input.items.map((item, position) => toItem(item, position, decision.id, newId(now), notes));
    await this.decisions.add(decision, items);
    await this.effects.record(toSettled(decision, items));
    this.audit.record({
      action: 'committee.record-decision',
      subject: { type: 'decision', id: decision.id },
      after: { meetingId: meeting.id, number: decision.number, ...input },
    });
    return decision.id;
  }
}

function toItem(
  input: ItemInput,
  position: number,
  decisionId: string,
  id: string,
  notes: ReadonlyMap<string, NoteFact>,
): DecisionItemEntity {
  const { conceptNoteId, amount, reason } = input;
  const target = conceptNoteId === undefined ? (targetOf(input) as unknown as TargetJson) : null;
  return {
    id,
    decisionId,
    position,
    conceptNoteId: conceptNoteId ?? null,
    noteVersion: conceptNoteId === undefined ? null : notes.get(conceptNoteId)!.version,
    amount: target === null ? (amount?.amount ?? null) : null,
    reason: reason ?? null,
    target,
    tentative: true,
  };
}

function targetOf({ window, period, from, to, amount, basis }: ItemInput) {
  return { window, period, from, to, amount: amount as MoneyJson, basis };
}

/** Consensus: objections are on record, and one that is maintained stops the decision (rule 8). */
function demandConsensus({ objections = [] }: DecisionInput, holders: readonly SeatOnDay[]): void {
  const seats = new Set(holders.map((holder) => holder.seatId));
  const problems = objections.flatMap((objection, index) => {
    if (!seats.has(objection.seatId)) {
      return [
        {
          pointer: `/objections/${index}/seatId`,
          rule: 'known',
          message: say`Nobody holds this seat on the day of the meeting.`,
        },
      ];
    }
    if (objection.maintained) {
      return [
        {
          pointer: `/objections/${index}/maintained`,
          rule: 'consensus',
          message: say`The committee decides by consensus; while an objection is maintained there is no decision to record.`,
        },
      ];
    }
    return [];
  });
  if (problems.length > 0) throw invalid(problems);
}
