import type { ComponentType, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConceptNoteContent } from '../../../api/schema.js';
import { type Field, isOfKind, type Key, keysOf, type OfKind, type Section } from '../catalogue.js';
import type { References } from '../references.js';
import { useChoiceLabels } from './choice-labels.js';
import { LetterTerms } from './letter-terms.js';
import {
  CountriesTerm,
  ObjectivesTerm,
  OtherAreasTerm,
  PrincipleTerms,
  SdgTargetsTerm,
} from './list-terms.js';
import { Term } from './terms.js';

/** What the terms of a note are made from. */
export interface ReadNoteProps {
  noteId: string;
  content: ConceptNoteContent;
  references: References;
}

/** Fields that look the same whatever they are called. */
type Alike = OfKind<'line' | 'prose' | 'choice' | 'marker'>;

/** Fields that the page shows elsewhere: in its heading, among the first facts, in a table, or as a part of its own. */
const ELSEWHERE = [
  'title',
  'durationMonths',
  'primaryArea',
  'conveningEntity',
  'entityBudgets',
  'budgetLines',
  'nationalPartners',
  'justifications',
  'narrative',
] as const satisfies readonly Field[];
type Elsewhere = (typeof ELSEWHERE)[number];

/** The terms of all other fields; the compiler names one that has none. */
const OWN: Readonly<Record<Exclude<Field, Alike | Elsewhere>, ComponentType<ReadNoteProps>>> = {
  countries: CountriesTerm,
  otherAreas: OtherAreasTerm,
  objectives: ObjectivesTerm,
  sdgTargets: SdgTargetsTerm,
  principles: PrincipleTerms,
  endorsements: LetterTerms,
};

/** What a section says that is not shown elsewhere, in the order of the form. */
export function termKeys(section: Section): Key[] {
  return keysOf(section).filter((key) => !ELSEWHERE.some((one) => one === key));
}

/** A field with its name. */
export function FieldTerm({ name, ...note }: ReadNoteProps & { name: Key }): ReactNode {
  const { t } = useTranslation('concept-notes');
  const { t: common } = useTranslation();
  const labels = useChoiceLabels();
  const { content } = note;
  const none = common('value.notStated');
  if (name === 'region' && !content.region) return null;
  if (isOfKind(name, 'line') || isOfKind(name, 'prose'))
    return <Term name={t(`field.${name}`)}>{content[name] ?? none}</Term>;
  if (isOfKind(name, 'choice')) {
    const chosen = content[name];
    return <Term name={t(`field.${name}`)}>{chosen ? labels[name](chosen) : none}</Term>;
  }
  if (isOfKind(name, 'marker')) {
    const { score = null, justification = null } = content[name] ?? {};
    return (
      <Term name={t(`field.${name}`)}>
        {score === null ? none : <b>{labels[name](String(score))}</b>}
        {justification ? <p>{justification}</p> : null}
      </Term>
    );
  }
  const Own = OWN[name as keyof typeof OWN];
  return <Own {...note} />;
}
