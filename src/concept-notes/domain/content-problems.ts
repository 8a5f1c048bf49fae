import type { KnownCodes, ReferenceCodes, ReferenceKind } from '../../reference/index.js';
import { type FieldProblem, Money, type Phrase, say } from '../../kernel/index.js';
import { NOTE_RULES } from './concept-note.rules.js';
import { FIELD_NAMES, type FieldName, fieldOf } from './fields/note-fields.js';
import type { BudgetCategory } from './note-choices.js';
import type { NoteContent, NoteRows } from './note-content.js';

interface Mention {
  kind: ReferenceKind;
  code: string;
  pointer: string;
}

/** The categories of the budget as phrases for a sentence. */
const CATEGORY_WORDS: Readonly<Record<BudgetCategory, Phrase>> = {
  staff: say`staff`,
  supplies: say`supplies`,
  equipment: say`equipment`,
  contractual_services: say`contractual services`,
  travel: say`travel`,
  transfers_grants: say`transfers and grants`,
  general_operating: say`general operating costs`,
  indirect: say`indirect costs`,
};

/** The codes that rows mention: which member holds them, and of what kind they are. */
const CODES_IN_ROWS: Readonly<{
  [Name in keyof NoteRows]: { member: keyof NoteRows[Name] & string; of: ReferenceKind } | null;
}> = {
  entityBudgets: { member: 'entity', of: 'entity' },
  budgetLines: { member: 'entity', of: 'entity' },
  principles: { member: 'name', of: 'principle' },
  nationalPartners: null,
  endorsements: { member: 'country', of: 'country' },
  justifications: null,
};

/** Every code that a note mentions, with where it does, in the order of the form. */
function mentions(content: NoteContent): Mention[] {
  return FIELD_NAMES.flatMap((name) => mentionsIn(name, content[name]));
}

function mentionsIn(name: FieldName, value: unknown): Mention[] {
  const field = fieldOf(name);
  switch (field.kind) {
    case 'code':
    case 'number':
      return value === null
        ? []
        : [{ kind: field.of, code: `${value as string | number}`, pointer: `/${name}` }];
    case 'codes':
    case 'numbers':
      return (value as unknown[]).map((code, index) => ({
        kind: field.of,
        code: String(code),
        pointer: `/${name}/${index}`,
      }));
    case 'rows': {
      const found = CODES_IN_ROWS[name as keyof NoteRows];
      if (!found) return [];
      return (value as Record<string, unknown>[]).map((row, index) => ({
        kind: found.of,
        code: String(row[found.member]),
        pointer: `/${name}/${index}/${found.member}`,
      }));
    }
    default:
      return [];
  }
}

/** The codes to look up before {@link contentProblems}. */
export function codesOf(content: NoteContent): ReferenceCodes {
  const codes: Partial<Record<keyof ReferenceCodes, string[]>> = {};
  for (const { kind, code } of mentions(content)) {
    const list = (codes[kind] ??= []);
    if (!list.includes(code)) list.push(code);
  }
  return codes;
}

/** What even a draft may not hold: codes that do not exist, the same row twice, a budget beyond all bounds. */
export function contentProblems(
  content: NoteContent,
  known: KnownCodes,
  attachmentIds: readonly string[],
): FieldProblem[] {
  const unknown = mentions(content)
    .filter(({ kind, code }) => !known.has(kind, code))
    .map(({ pointer, code }) => ({
      pointer,
      rule: 'unknown-code',
      message: say`“${code}” is not a known value. Choose another one.`,
    }));
  const letters = content.endorsements.flatMap(({ attachmentId }, index) =>
    attachmentIds.includes(attachmentId)
      ? []
      : [
          {
            pointer: `/endorsements/${index}/attachmentId`,
            rule: 'unknown-attachment',
            message: say`This file is not attached to the note. Attach the letter first.`,
          },
        ],
  );
  return [
    ...unknown,
    ...letters,
    ...repeated('/entityBudgets', content.entityBudgets, ({ entity }) => entity),
    ...repeated('/budgetLines', content.budgetLines, budgetLineName),
    ...repeated('/principles', content.principles, ({ name }) => known.code('principle', name) ?? name),
    ...repeated('/endorsements', content.endorsements, ({ country }) => country),
    ...repeated('/justifications', content.justifications, ({ rule }) => rule),
    ...tooMuch('/entityBudgets', content.entityBudgets),
    ...tooMuch('/budgetLines', content.budgetLines),
  ];
}

function budgetLineName({ category, entity }: NoteContent['budgetLines'][number]): Phrase {
  return say`${CATEGORY_WORDS[category]} of ${entity}`;
}

function repeated<Row>(
  field: string,
  rows: readonly Row[],
  nameOf: (row: Row) => string | Phrase,
): FieldProblem[] {
  const seen = new Set<string>();
  return rows.flatMap((row, index) => {
    const name = nameOf(row);
    const key = name.toString();
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      {
        pointer: `${field}/${index}`,
        rule: 'repeated',
        message: say`“${name}” is listed twice. Remove one.`,
      },
    ];
  });
}

function tooMuch(field: string, rows: NoteContent['entityBudgets']): FieldProblem[] {
  const total = Money.sum(rows.map(({ amount }) => Money.from(amount)));
  if (total.compare(NOTE_RULES.budgetLimit) < 0) return [];
  const message = say`The amounts add up to ${total}. A budget must be less than ${NOTE_RULES.budgetLimit}.`;
  return [{ pointer: field, rule: 'too-large', message }];
}
