import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { invalid, newId, type Phrase, say } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { databaseError, UnitOfWork } from '../../platform/database/index.js';
import { type NewTerm, termProblems } from '../domain/term.js';
import { SeatsRepository } from '../persistence/seats.repository.js';

/** Which reference each foreign key of a term points at. */
const REFERENCES: Readonly<Record<string, readonly [pointer: string, message: Phrase]>> = {
  committee_term_entity_fkey: ['/entity', say`No UN organization has this code.`],
  committee_term_country_fkey: ['/country', say`No country has this code.`],
  committee_term_person_id_fkey: ['/personId', say`This person does not exist.`],
};

/** Starts a term on a seat. An open term before it ends on the same day, because seats rotate. */
@Injectable()
export class BeginTerm {
  constructor(
    private readonly seats: SeatsRepository,
    private readonly audit: AuditTrail,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Answers the term's id. 404 for an unknown seat, 409 `TERMS_OVERLAP`, 422 with every problem. */
  async execute(seatId: string, term: NewTerm): Promise<string> {
    const problems = termProblems(term);
    if (problems.length > 0) throw invalid(problems);
    const id = newId(this.clock.now());
    await this.uow.run(async () => {
      await this.seats.lock(seatId);
      await this.seats.endOpenTerm(seatId, term.startsOn);
      await this.add(id, seatId, term);
      this.audit.record({
        action: 'committee.add-term',
        subject: { type: 'seat', id: seatId },
        after: { termId: id, ...term },
      });
    });
    return id;
  }

  private async add(id: string, seatId: string, term: NewTerm): Promise<void> {
    const { holderName, entity = null, country = null, personId = null, startsOn, endsOn = null } = term;
    try {
      await this.seats.addTerm({ id, seatId, holderName, entity, country, personId, startsOn, endsOn });
    } catch (error) {
      const reference = REFERENCES[databaseError(error)?.constraint ?? ''];
      if (!reference) throw error;
      throw invalid([{ pointer: reference[0], rule: 'known', message: reference[1] }]);
    }
  }
}
