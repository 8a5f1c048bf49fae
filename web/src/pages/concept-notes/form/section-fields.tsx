import type { ComponentType, ReactNode } from 'react';
import {
  type Field,
  isOfKind,
  type Key,
  keysOf,
  narrativePart,
  type OfKind,
  type Section,
} from '../catalogue.js';
import type { Draft } from '../draft/draft.js';
import { useEditor } from './editor.js';
import { OtherAreasInput, PrimaryAreaInput } from './inputs/area-inputs.js';
import { BudgetGrid } from './inputs/budget-grid.js';
import { ChoiceInput } from './inputs/choice-input.js';
import { ConveningEntityInput } from './inputs/convening-entity-input.js';
import { CountriesInput } from './inputs/countries-input.js';
import { EntityBudgets } from './inputs/entity-budgets.js';
import { ObjectivesInput, SdgTargetsInput } from './inputs/goal-inputs.js';
import { LettersInput } from './inputs/letters-input.js';
import { MarkerInput } from './inputs/marker-input.js';
import { NarrativeInput } from './inputs/narrative-input.js';
import { PartnersInput } from './inputs/partners-input.js';
import { PrinciplesInput } from './inputs/principles-input.js';
import { CountInput, LineInput, ProseInput } from './inputs/text-inputs.js';

/** Fields that look the same whatever they are called; the reasons are asked for where the note is checked. */
type Alike = OfKind<'line' | 'prose' | 'choice' | 'count' | 'marker'>;
type AskedElsewhere = 'narrative' | 'justifications';

/** The inputs of all other fields; the compiler names one that has none. */
const OWN: Readonly<Record<Exclude<Field, Alike | AskedElsewhere>, ComponentType>> = {
  countries: CountriesInput,
  primaryArea: PrimaryAreaInput,
  otherAreas: OtherAreasInput,
  objectives: ObjectivesInput,
  sdgTargets: SdgTargetsInput,
  principles: PrinciplesInput,
  entityBudgets: EntityBudgets,
  conveningEntity: ConveningEntityInput,
  budgetLines: BudgetGrid,
  nationalPartners: PartnersInput,
  endorsements: LettersInput,
};

/** Fields that are asked for only sometimes. */
const ASKED_WHEN: Partial<Record<Key, (draft: Draft) => boolean>> = {
  region: ({ scope, region }) => scope === 'regional' || region !== '',
};

/** All that a section asks for, in the order of the catalogue. */
export function SectionFields({ section }: { section: Section }) {
  const { view } = useEditor();
  return keysOf(section)
    .filter((key) => ASKED_WHEN[key]?.(view.draft) ?? true)
    .map((key) => <Input key={key} name={key} />);
}

function Input({ name }: { name: Key }): ReactNode {
  const part = narrativePart(name);
  if (part) return <NarrativeInput part={part} />;
  if (isOfKind(name, 'line')) return <LineInput name={name} />;
  if (isOfKind(name, 'prose')) return <ProseInput name={name} />;
  if (isOfKind(name, 'choice')) return <ChoiceInput name={name} />;
  if (isOfKind(name, 'count')) return <CountInput name={name} />;
  if (isOfKind(name, 'marker')) return <MarkerInput name={name} />;
  const Own = OWN[name as keyof typeof OWN];
  return <Own />;
}
