import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import {
  type CalendarDate,
  type FieldProblem,
  invalid,
  newId,
  type Phrase,
  say,
} from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { databaseError, UnitOfWork } from '../../platform/database/index.js';
import type { SEAT_CATEGORIES } from '../persistence/seat.entity.js';
import { SeatsRepository } from '../persistence/seats.repository.js';

/** A term to begin: its holder is a UN entity, a State, or a stakeholder by name. */
export interface TermInput {
  holderName: string;
  entity?: string;
  country?: string;
  personId?: string;
  startsOn: CalendarDate;
  endsOn?: CalendarDate;
}

/** Which reference each foreign key of a term points at. */
const REFERENCES: Readonly<Record<string, readonly [pointer: string, message: Phrase]>> = {
  committee_term_entity_fkey: ['/entity', say`There is no UN entity with this code.`],
  committee_term_country_fkey: ['/country', say`There is no country with this code.`],
  committee_term_person_id_fkey: ['/personId', say`There is no such person.`],
};

/** Adds seats and begins terms. */
@Injectable()
export class ManageSeats {
  constructor(
    private readonly seats: SeatsRepository,
    private readonly audit: AuditTrail,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async addSeat(title: string, category: (typeof SEAT_CATEGORIES)[number]): Promise<string> {
    const now = this.clock.now();
    const id = newId(now);
    await this.uow.run(async () => {
      await this.seats.addSeat({ id, title, category, createdAt: now });
      this.audit.record({
        action: 'committee.add-seat',
        subject: { type: 'seat', id },
        after: { title, category },
      });
    });
    return id;
  }

  /** Begins a term; the open term before it ends on the same day (seats rotate). */
  async addTerm(seatId: string, input: TermInput): Promise<string> {
    const problems = termProblems(input);
    if (problems.length > 0) throw invalid(problems);
    const id = newId(this.clock.now());
    const { holderName, entity = null, country = null, personId = null, startsOn, endsOn = null } = input;
    await this.uow.run(async () => {
      await this.seats.endOpenTerm(seatId, startsOn);
      try {
        await this.seats.addTerm({ id, seatId, holderName, entity, country, personId, startsOn, endsOn });
      } catch (error) {
        const reference = REFERENCES[databaseError(error)?.constraint ?? ''];
        if (!reference) throw error;
        throw invalid([{ pointer: reference[0], rule: 'known', message: reference[1] }]);
      }
      this.audit.record({
        action: 'committee.add-term',
        subject: { type: 'seat', id: seatId },
        after: { termId: id, ...input },
      });
    });
    return id;
  }
}

function termProblems(input: TermInput): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (input.entity !== undefined && input.country !== undefined) {
    problems.push({
      pointer: '/country',
      rule: 'one-holder',
      message: say`A seat is held by a UN entity or by a State, not by both.`,
    });
  }
  if (input.endsOn !== undefined && input.endsOn <= input.startsOn) {
    problems.push({ pointer: '/endsOn', rule: 'after', message: say`A term ends after it begins.` });
  }
  return problems;
}
