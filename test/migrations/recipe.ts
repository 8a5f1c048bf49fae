/** A statement of a migration that ADR 21 does not allow, and what to do instead. */
export interface Breach {
  statement: string;
  instead: string;
}

interface Rule {
  /** Matched against the statement in lower case with single spaces. */
  pattern: RegExp;
  instead: string;
  /** Holds in this migration all the same. */
  unless?: (statement: string, migration: MigrationText) => boolean;
}

interface MigrationText {
  fileName: string;
  /** `transaction = false`: each statement is committed by itself. */
  stepByStep: boolean;
  statements: string[];
}

const contracts = (_: string, { fileName }: MigrationText) => /^\d+-contract-/.test(fileName);
const validatedBefore = (statement: string, { statements, stepByStep }: MigrationText) =>
  stepByStep &&
  statements.slice(0, statements.indexOf(statement)).some((before) => before.includes('validate constraint'));

/** What a machine can see of ADR 21, for tables that were there before the migration. */
const RULES: Rule[] = [
  {
    pattern: /add column .*\bnot null\b/,
    instead:
      'Add the column nullable or with a constant default; fill it in and demand it in later migrations.',
    unless: (statement) => /\b(default|generated)\b/.test(statement),
  },
  {
    pattern: /alter column \w+ set not null/,
    instead: 'Validate a check first, step by step with `transaction = false`.',
    unless: validatedBefore,
  },
  {
    pattern: /add (constraint \w+ )?(check|foreign key)\b(?!.* not valid)/,
    instead: 'Add it `not valid` and validate it in a statement of its own.',
  },
  {
    pattern: /create (unique )?index (?!concurrently)/,
    instead: 'Create it `concurrently`, with `transaction = false`.',
  },
  {
    pattern: /create (unique )?index concurrently/,
    instead: 'Set `transaction = false`: an index cannot be built concurrently within a transaction.',
    unless: (_, { stepByStep }) => stepByStep,
  },
  {
    pattern: /alter column \w+ (set data )?type\b/,
    instead:
      'Add a column of the new type beside the old one, fill it in, and drop the old one in a later release.',
  },
  {
    pattern: /rename (column |to )|drop (column|table)\b/,
    instead:
      'The version that runs beside this one still needs it: contract in a later release, in `<time>-contract-….ts`.',
    unless: contracts,
  },
];

/** What in the text of a migration is against ADR 21; tables that it makes itself are empty, and free of the rules. */
export function breaches(fileName: string, source: string): Breach[] {
  const statements = statementsOf(source);
  const made = statements.flatMap((one) => /create table (?:if not exists )?(\w+)/.exec(one)?.[1] ?? []);
  const migration = { fileName, statements, stepByStep: /transaction = false/.test(source) };
  return statements
    .filter((one) => !made.includes(tableOf(one)))
    .flatMap((statement) =>
      RULES.filter(({ pattern, unless }) => pattern.test(statement) && !unless?.(statement, migration)).map(
        ({ instead }) => ({ statement, instead }),
      ),
    );
}

/** The statements in the strings of `up`, in lower case with single spaces; without comments. */
function statementsOf(source: string): string[] {
  const up = source.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').split(/\basync down\(/)[0]!;
  return [...up.matchAll(/`([^`]*)`|'([^'\n]*)'/g)]
    .flatMap(([, template, quoted]) => (template ?? quoted ?? '').replaceAll(/--.*$/gm, '').split(';'))
    .map((one) => one.replaceAll(/\s+/g, ' ').trim().toLowerCase())
    .filter((one) => one !== '')
    .flatMap(actionsOf);
}

/** An `alter table` with several actions as one statement for each. */
function actionsOf(statement: string): string[] {
  const [first, ...more] = statement.split(/, (?=(?:add|alter|drop|validate|rename) )/);
  const table = /^alter table (?:if exists )?(?:only )?\w+ /.exec(statement)?.[0] ?? '';
  return [first!, ...more.map((action) => table + action)];
}

/** The table that a statement changes; empty when the statement is only a part of one. */
function tableOf(statement: string): string {
  return /(?:alter table (?:if exists )?(?:only )?| on (?:only )?)(\w+)/.exec(statement)?.[1] ?? '';
}
