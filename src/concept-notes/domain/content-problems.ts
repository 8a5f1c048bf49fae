import type { KnownCodes, ReferenceCodes } from '../../reference/index.js';
import { type FieldProblem, Money, type Phrase, say } from '../../kernel/index.js';
import { NOTE_RULES } from './concept-note.rules.js';
import type { BudgetCategory, NoteContent } from './note-content.js';

interface Mention {
  kind: keyof ReferenceCodes;
  code: string;
  pointer: string;
}

/** The categories of the budget as they stand in a sentence. */
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

/** Every code that a note mentions, with where it does. */
function mentions(content: NoteContent): Mention[] {
  const list = (kind: Mention['kind'], field: string, codes: readonly (string | number)[], member = '') =>
    codes.map((code, index) => ({ kind, code: String(code), pointer: `${field}/${index}${member}` }));
  const one = (kind: Mention['kind'], field: string, code: string | number | null) =>
    code === null ? [] : [{ kind, code: String(code), pointer: field }];
  const entities = (rows: readonly { entity: string }[]) => rows.map(({ entity }) => entity);
  return [
    ...list('country', '/countries', content.countries),
    ...one('entity', '/conveningEntity', content.conveningEntity),
    ...list('entity', '/entityBudgets', entities(content.entityBudgets), '/entity'),
    ...list('entity', '/budgetLines', entities(content.budgetLines), '/entity'),
    ...one('area', '/primaryArea', content.primaryArea),
    ...list('area', '/otherAreas', content.otherAreas),
    ...list('objective', '/objectives', content.objectives),
    ...list(
      'principle',
      '/principles',
      content.principles.map(({ name }) => name),
      '/name',
    ),
    ...list('sdg-target', '/sdgTargets', content.sdgTargets),
    ...list(
      'country',
      '/endorsements',
      content.endorsements.map(({ country }) => country),
      '/country',
    ),
  ];
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
    .map(({ pointer, code }) => ({ pointer, rule: 'unknown-code', message: say`There is no “${code}”.` }));
  const letters = content.endorsements.flatMap(({ attachmentId }, index) =>
    attachmentIds.includes(attachmentId)
      ? []
      : [
          {
            pointer: `/endorsements/${index}/attachmentId`,
            rule: 'unknown-attachment',
            message: say`The note has no such attachment. Attach the letter first.`,
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
    return [{ pointer: `${field}/${index}`, rule: 'repeated', message: say`“${name}” stands here twice.` }];
  });
}

function tooMuch(field: string, rows: NoteContent['entityBudgets']): FieldProblem[] {
  const total = Money.sum(rows.map(({ amount }) => Money.from(amount)));
  if (total.compare(NOTE_RULES.budgetLimit) < 0) return [];
  const message = say`The amounts add up to ${total}; no budget reaches ${NOTE_RULES.budgetLimit}.`;
  return [{ pointer: field, rule: 'too-large', message }];
}
