import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { type FieldProblem, invalid, newId, say } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { DonorsRepository } from '../persistence/donors.repository.js';
import { ContributionFacts } from '../views/contribution.facts.js';

/** A State by its code, or anybody else by name. */
export interface NewDonor {
  country?: string;
  name?: string;
}

/** Puts a donor on the list, so that what it gives can be added up; a State is never free text. */
@Injectable()
export class AddDonor {
  constructor(
    private readonly donors: DonorsRepository,
    private readonly facts: ContributionFacts,
    private readonly audit: AuditTrail,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(input: NewDonor): Promise<string> {
    const country = input.country ?? null;
    const name = input.name?.trim().replaceAll(/\s+/g, ' ') ?? null;
    const createdAt = this.clock.now();
    const id = newId(createdAt);
    await this.uow.run(async () => {
      const problems = await this.problems(country, name);
      if (problems.length > 0) throw invalid(problems);
      await this.donors.add({ id, country, name, createdAt });
      this.audit.record({ action: 'donor.add', subject: { type: 'donor', id }, after: { country, name } });
    });
    return id;
  }

  private async problems(country: string | null, name: string | null): Promise<FieldProblem[]> {
    if ((country === null) === (name === null)) {
      const message = say`Enter either the code of a State or the name of a donor that is not a State.`;
      return [{ pointer: '/country', rule: 'one-of', message }];
    }
    if (name === '') return [{ pointer: '/name', rule: 'required', message: say`Enter a name.` }];
    const { isState, namesake } = await this.facts.country(country, name);
    if (country !== null && !isState) {
      return [{ pointer: '/country', rule: 'unknown', message: say`${country} is not the code of a State.` }];
    }
    if (namesake !== null) {
      const message = say`This is a country. Enter its code, ${namesake}, as the country instead.`;
      return [{ pointer: '/name', rule: 'country', message }];
    }
    return [];
  }
}
