import {
  type Block,
  type StructureElement,
  type TaggedDocument,
  TextBlock,
  textBlock,
  textList,
  type TextStyle,
  TYPE,
} from '#packages/tagged-pdf';
import type { SnapshotProgramme } from '../../domain/edition-snapshot.js';
import { nameWithCode } from './budget-bar.js';
import type { EditionContext } from './edition-context.js';

/** The fact column of a programme: what can be looked up at a glance, `width` points wide. */
export function programmeFacts(
  context: EditionContext,
  parent: StructureElement,
  programme: SnapshotProgramme,
  width: number,
): Block[] {
  const { document, words, money } = context;
  const { programme: say } = words;
  const fact = (label: string, value: string | null, style: TextStyle = TYPE.body): Block =>
    factBlock(document, parent, label, value ?? words.notStated, style, width);
  const list = (label: string, items: string[]): Block[] =>
    listFact(document, parent, label, items, words.notStated, width);
  const { conveningEntity, genderMarker, humanRightsMarker } = programme;
  const entities = programme.entities.map(({ code }) => code);
  return [
    textBlock(document, say.factsHeading, TYPE.subheading, width, { parent, tag: 'H4' }),
    fact(say.requested, money.full(programme.requested), { ...TYPE.figure }),
    fact(say.duration, programme.durationMonths === null ? null : say.months(programme.durationMonths)),
    fact(say.reference, `${programme.reference} · ${say.version(programme.version)}`),
    fact(say.enteredOn, words.date(programme.enteredOn)),
    fact(
      say.conveningEntity,
      conveningEntity ? nameWithCode(conveningEntity.code, conveningEntity.name) : null,
    ),
    fact(say.entities, entities.length > 0 ? words.list(entities) : null),
    ...(hasManyPartners(programme)
      ? [fact(say.partners, say.partnersInText(programme.nationalPartners.length))]
      : list(say.partners, partnersOf(context, programme))),
    ...list(
      say.objectives,
      programme.objectives.map(({ number, title }) => say.objective(number, title)),
    ),
    ...list(
      say.sdgTargets,
      programme.sdgTargets.map(({ code, title }) => `${code} ${title}`),
    ),
    fact(say.genderMarker, genderMarker ? say.genderScore(genderMarker.score) : null),
    fact(say.humanRightsMarker, humanRightsMarker ? say.humanRightsScore(humanRightsMarker.score) : null),
  ];
}

/** More partners than this would push the fact column over pages of its own. */
const MANY_PARTNERS = 12;

/** Whether the partners of a programme are listed in the main column. */
export function hasManyPartners({ nationalPartners }: SnapshotProgramme): boolean {
  return nationalPartners.length > MANY_PARTNERS;
}

/** The partners by name, each with its kind. */
export function partnersOf({ words }: EditionContext, { nationalPartners }: SnapshotProgramme): string[] {
  return nationalPartners.map(({ name, kind }) =>
    kind === '' ? name : `${name} (${words.programme.partnerKind(kind)})`,
  );
}

function factBlock(
  document: TaggedDocument,
  parent: StructureElement,
  label: string,
  value: string,
  style: TextStyle,
  width: number,
): Block {
  const labelled = document.set(`${label} `, TYPE.label, width);
  const lines = [...labelled, ...document.set(value, style, width)];
  return new TextBlock(lines, {
    parent,
    tag: 'P',
    leading: style.size > 12 ? style.leading - 4 : style.leading,
    gap: 8,
  });
}

function listFact(
  document: TaggedDocument,
  parent: StructureElement,
  label: string,
  items: string[],
  none: string,
  width: number,
): Block[] {
  if (items.length === 0) return [factBlock(document, parent, label, none, TYPE.body, width)];
  return [
    textBlock(document, label, TYPE.label, width, { parent, tag: 'P', gap: 8, keepWithNext: true }),
    bulletList(document, parent, items, width),
  ];
}

/** A list of short texts in small type with bullets. */
export function bulletList(
  document: TaggedDocument,
  parent: StructureElement,
  items: string[],
  width: number,
): Block {
  return textList(document, items, { parent, width, style: TYPE.small, gap: 1, itemGap: 2 });
}
