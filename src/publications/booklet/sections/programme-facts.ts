import type { SnapshotProgramme } from '../../domain/edition-snapshot.js';
import type { Block } from '../flow/block.js';
import { ListBlock } from '../flow/list-block.js';
import { TextBlock } from '../flow/text-block.js';
import type { PdfStructureElement } from '../page/pdfkit-port.js';
import type { Press } from '../page/press.js';
import { TYPE } from '../text/type-scale.js';
import type { TextStyle } from '../text/type-scale.js';
import { nameWithCode } from './budget-bar.js';
import type { EditionContext } from './edition-context.js';
import { textBlock } from './edition-context.js';

/** The fact column of a programme: what can be looked up at a glance, `width` points wide. */
export function programmeFacts(
  context: EditionContext,
  parent: PdfStructureElement,
  programme: SnapshotProgramme,
  width: number,
): Block[] {
  const { press, words, money } = context;
  const { programme: say } = words;
  const fact = (label: string, value: string | null, style: TextStyle = TYPE.body): Block =>
    factBlock(press, parent, label, value ?? words.notStated, style, width);
  const list = (label: string, items: string[]): Block[] =>
    listFact(press, parent, label, items, words.notStated, width);
  const { conveningEntity, genderMarker, humanRightsMarker } = programme;
  const entities = programme.entities.map(({ code }) => code);
  return [
    textBlock(press, say.factsHeading, TYPE.subheading, width, { parent, tag: 'H4' }),
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
  press: Press,
  parent: PdfStructureElement,
  label: string,
  value: string,
  style: TextStyle,
  width: number,
): Block {
  const labelled = press.set(`${label} `, TYPE.label, width);
  const lines = [...labelled, ...press.set(value, style, width)];
  return new TextBlock(lines, {
    parent,
    tag: 'P',
    leading: style.size > 12 ? style.leading - 4 : style.leading,
    gap: 8,
  });
}

function listFact(
  press: Press,
  parent: PdfStructureElement,
  label: string,
  items: string[],
  none: string,
  width: number,
): Block[] {
  if (items.length === 0) return [factBlock(press, parent, label, none, TYPE.body, width)];
  return [
    textBlock(press, label, TYPE.label, width, { parent, tag: 'P', gap: 8, keepWithNext: true }),
    bulletList(press, parent, items, width),
  ];
}

/** A list of short texts in small type with bullets. */
export function bulletList(
  press: Press,
  parent: PdfStructureElement,
  items: string[],
  width: number,
): ListBlock {
  const indent = 9;
  return new ListBlock({
    parent,
    indent,
    leading: TYPE.small.leading,
    numbering: 'Disc',
    gap: 1,
    itemGap: 2,
    items: items.map((text) => ({
      label: press.set('•', TYPE.small, indent),
      body: press.set(text, TYPE.small, width - indent),
    })),
  });
}
