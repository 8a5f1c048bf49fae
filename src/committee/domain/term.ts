import { type CalendarDate, type FieldProblem, say } from '../../kernel/index.js';

/** A term to begin: its holder is a UN entity, a State, or a stakeholder by name. */
export interface NewTerm {
  holderName: string;
  entity?: string;
  country?: string;
  personId?: string;
  startsOn: CalendarDate;
  /** The first day after the term. Default: the term is open. */
  endsOn?: CalendarDate;
}

/** What is wrong with a term by itself. */
export function termProblems({ entity, country, startsOn, endsOn }: NewTerm): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (entity !== undefined && country !== undefined) {
    problems.push({
      pointer: '/country',
      rule: 'one-holder',
      message: say`Choose a UN organization or a State, not both.`,
    });
  }
  if (endsOn !== undefined && endsOn <= startsOn) {
    problems.push({
      pointer: '/endsOn',
      rule: 'after',
      message: say`Choose an end after the start of the term.`,
    });
  }
  return problems;
}
