import { Injectable } from '@nestjs/common';
import { COUNTRY_SCOPED, DONOR_SCOPED, type Role } from '../../access/index.js';
import { AuditTrail } from '../../audit/index.js';
import { type FieldProblem, invalid, newId, say } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { hashPassword } from '../domain/password.js';
import { PeopleRepository } from '../persistence/people.repository.js';

/** What is needed to give somebody an account. */
export interface NewPerson {
  email: string;
  name: string;
  language?: 'en' | 'fr' | 'es';
  password: string;
  roles: readonly { role: Role; countries?: readonly string[]; donorId?: string }[];
}

/** Adds a person with roles, each once; country roles need countries, the donor role its donor. */
@Injectable()
export class AddPerson {
  constructor(
    private readonly people: PeopleRepository,
    private readonly audit: AuditTrail,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(input: NewPerson): Promise<string> {
    const problems = scopeProblems(input);
    if (problems.length > 0) throw invalid(problems);
    const passwordHash = await hashPassword(input.password);
    const now = this.clock.now();
    const id = newId(now);
    const email = input.email.trim().toLowerCase();
    const { name, language = 'en' } = input;
    await this.uow.run(async () => {
      await this.people.add(
        { id, email, name, language, passwordHash, active: true, createdAt: now },
        input.roles.map(({ role, countries, donorId }) => ({
          id: newId(now),
          personId: id,
          role,
          countries: countries ? [...countries] : null,
          donorId: donorId ?? null,
        })),
      );
      this.audit.record({
        action: 'person.add',
        subject: { type: 'person', id },
        after: { email, name, language, roles: input.roles },
      });
    });
    return id;
  }
}

function scopeProblems(input: NewPerson): FieldProblem[] {
  return input.roles.flatMap(({ role, countries, donorId }, index) => {
    const problems: FieldProblem[] = [];
    const wants = (name: string, needed: boolean, given: boolean) => {
      if (needed === given) return;
      const message = needed
        ? say`The role ${role} requires the field ${name}.`
        : say`The role ${role} does not take the field ${name}. Remove it.`;
      problems.push({
        pointer: `/roles/${index}/${name}`,
        rule: needed ? 'required' : 'superfluous',
        message,
      });
    };
    wants('countries', COUNTRY_SCOPED.has(role), (countries?.length ?? 0) > 0);
    wants('donorId', DONOR_SCOPED.has(role), donorId !== undefined);
    if (input.roles.slice(0, index).some((earlier) => earlier.role === role)) {
      const message = say`“${role}” is listed twice. Remove one.`;
      problems.push({ pointer: `/roles/${index}/role`, rule: 'unique', message });
    }
    return problems;
  });
}
