import { type FieldProblem, Money, say } from '../../kernel/index.js';
import { NOTE_RULES, type NoteWarning } from './concept-note.rules.js';
import { type NoteContent, requestedTotal } from './note-content.js';

type Budget = Pick<NoteContent, 'conveningEntity' | 'entityBudgets' | 'budgetLines'>;

/** Where the split by organization, the split by category and the total do not agree to the cent. */
export function budgetProblems(budget: Budget): FieldProblem[] {
  return [
    ...entityProblems(budget),
    ...lineProblems(budget),
    ...disagreements(budget),
    ...indirectProblems(budget),
  ];
}

/** What is unusual about the budget. */
export function budgetWarnings(budget: Budget): Omit<NoteWarning, 'justification'>[] {
  const warnings: Omit<NoteWarning, 'justification'>[] = [];
  const count = budget.entityBudgets.length;
  if (count > NOTE_RULES.entities.usualMost) {
    warnings.push({
      rule: 'many-entities',
      pointer: '/entityBudgets',
      message: say`A note usually has at most ${NOTE_RULES.entities.usualMost} UN organizations. This one has ${count}.`,
    });
  }
  const total = requestedTotal(budget);
  const { usualLeast, usualMost } = NOTE_RULES.budget;
  if (count > 0 && (total.compare(usualLeast) < 0 || total.compare(usualMost) > 0)) {
    warnings.push({
      rule: 'budget-unusual',
      pointer: '/entityBudgets',
      message: say`Budgets are usually between ${usualLeast} and ${usualMost}. This one is ${total}.`,
    });
  }
  return warnings;
}

function entityProblems({ conveningEntity, entityBudgets }: Budget): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const { least } = NOTE_RULES.entities;
  if (entityBudgets.length < least) {
    problems.push({
      pointer: '/entityBudgets',
      rule: 'joint-programme',
      message: say`A joint programme needs at least ${least} UN organizations. This note has ${entityBudgets.length}.`,
    });
  }
  if (conveningEntity === null) {
    problems.push({
      pointer: '/conveningEntity',
      rule: 'required',
      message: say`Choose the convening agency.`,
    });
  } else if (!entityBudgets.some(({ entity }) => entity === conveningEntity)) {
    problems.push({
      pointer: '/conveningEntity',
      rule: 'not-in-note',
      message: say`${conveningEntity} is the convening agency but has no budget. Add its budget, or choose another agency.`,
    });
  }
  entityBudgets.forEach(({ entity, amount }, index) => {
    if (Money.from(amount).isPositive) return;
    problems.push({
      pointer: `/entityBudgets/${index}/amount`,
      rule: 'positive',
      message: say`Enter an amount greater than zero for ${entity}, or remove it.`,
    });
  });
  return problems;
}

function lineProblems({ entityBudgets, budgetLines }: Budget): FieldProblem[] {
  if (budgetLines.length === 0) {
    return [
      {
        pointer: '/budgetLines',
        rule: 'required',
        message: say`Enter the breakdown of the budget by category and organization.`,
      },
    ];
  }
  const entities = new Set(entityBudgets.map(({ entity }) => entity));
  return budgetLines.flatMap(({ entity }, index) =>
    entities.has(entity)
      ? []
      : [
          {
            pointer: `/budgetLines/${index}/entity`,
            rule: 'not-in-note',
            message: say`${entity} is not an organization of this note.`,
          },
        ],
  );
}

function disagreements({ entityBudgets, budgetLines }: Budget): FieldProblem[] {
  if (budgetLines.length === 0) return [];
  const problems: FieldProblem[] = [];
  const sumOf = (lines: Budget['budgetLines']) => Money.sum(lines.map(({ amount }) => Money.from(amount)));
  entityBudgets.forEach(({ entity, amount }, index) => {
    const own = Money.from(amount);
    const lines = sumOf(budgetLines.filter((line) => line.entity === entity));
    if (own.compare(lines) === 0) return;
    problems.push({
      pointer: `/entityBudgets/${index}/amount`,
      rule: 'agrees-with-lines',
      message: say`${entity} has ${own} here and ${lines} in the breakdown by category. Make them equal.`,
    });
  });
  const total = requestedTotal({ entityBudgets });
  const split = sumOf(budgetLines);
  if (total.compare(split) !== 0) {
    problems.push({
      pointer: '/budgetLines',
      rule: 'agrees-with-total',
      message: say`The breakdown by category adds up to ${split}, the budgets of the organizations to ${total}. Make them equal.`,
    });
  }
  return problems;
}

function indirectProblems({ budgetLines }: Budget): FieldProblem[] {
  const sumOf = (indirect: boolean) =>
    Money.sum(
      budgetLines
        .filter(({ category }) => (category === 'indirect') === indirect)
        .map(({ amount }) => Money.from(amount)),
    );
  const most = sumOf(false).share(NOTE_RULES.indirectBasisPoints);
  const indirect = sumOf(true);
  if (indirect.compare(most) <= 0) return [];
  const index = budgetLines.findIndex(({ category }) => category === 'indirect');
  return [
    {
      pointer: `/budgetLines/${index}/amount`,
      rule: 'indirect-costs',
      message: say`Indirect costs are ${indirect}. The limit is ${NOTE_RULES.indirectBasisPoints / 100} % of the direct costs: ${most}.`,
    },
  ];
}
