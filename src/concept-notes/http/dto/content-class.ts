import { ApiSchema } from '@nestjs/swagger';
import {
  ChoiceField,
  type FieldOptions,
  IntField,
  IntListField,
  ObjectField,
  ObjectListField,
  TextField,
  TextListField,
} from '../../../platform/http/index.js';
import type { ReferenceKind } from '../../../reference/index.js';
import { emptyValue } from '../../domain/fields/empty-value.js';
import type { FieldKind, FieldOfKind } from '../../domain/fields/field-kinds.js';
import { FIELD_NAMES, type FieldName, fieldOf } from '../../domain/fields/note-fields.js';
import type { NoteRows } from '../../domain/note-content.js';
import { CODE_FORMATS, NUMBER_BOUNDS } from './code-formats.js';
import {
  BudgetLineDto,
  EndorsementDto,
  EntityBudgetDto,
  JustificationDto,
  NationalPartnerDto,
  PrincipleDto,
  PrincipleInputDto,
} from './note-parts.dto.js';

/** What authors send, or what readers get. */
type Side = 'input' | 'answer';
type Class = new () => object;

const NULLABLE = { nullable: true } as const;
const MAYBE = { optional: true, nullable: true } as const;

/** The class of the rows of each field that has a shape of its own. */
const ROWS: Readonly<Record<keyof NoteRows, Readonly<Record<Side, Class>>>> = {
  entityBudgets: { input: EntityBudgetDto, answer: EntityBudgetDto },
  budgetLines: { input: BudgetLineDto, answer: BudgetLineDto },
  principles: { input: PrincipleInputDto, answer: PrincipleDto },
  nationalPartners: { input: NationalPartnerDto, answer: NationalPartnerDto },
  endorsements: { input: EndorsementDto, answer: EndorsementDto },
  justifications: { input: JustificationDto, answer: JustificationDto },
};

type Decorate<Kind extends FieldKind> = (
  field: FieldOfKind<Kind>,
  options: FieldOptions,
  side: Side,
  name: FieldName,
) => PropertyDecorator;

/** How a field of each kind is checked and described. */
const DECORATE: { [Kind in FieldKind]: Decorate<Kind> } = {
  line: ({ max }, options) => TextField({ ...options, max }),
  prose: ({ max }, options) => TextField({ ...options, max }),
  choice: ({ choices }, options) => ChoiceField(choices, options),
  count: ({ min, max }, options) => IntField({ ...options, min, max }),
  code: ({ of }, options) => TextField({ ...options, ...formatOf(of) }),
  number: ({ of }, options) => IntField({ ...options, ...boundsOf(of) }),
  codes: ({ of, most }, options) => TextListField({ ...options, ...formatOf(of), maxItems: most }),
  numbers: ({ of, most }, options) => IntListField({ ...options, ...boundsOf(of), maxItems: most }),
  story: (field, options, side) => {
    const type = storyClass(field, side);
    return ObjectField(() => type, options);
  },
  marker: (field, options, side) => {
    const type = markerClass(field, side);
    return ObjectField(() => type, options);
  },
  rows: ({ most }, options, side, name) =>
    ObjectListField(() => ROWS[name as keyof NoteRows][side], { ...options, maxItems: most }),
};

/** A class with a checked and documented member for each field of the catalogue. */
export function contentClass<Content extends object>(side: Side): new () => Content {
  class CatalogueDto {}
  for (const name of FIELD_NAMES) {
    const field = fieldOf(name);
    const options = side === 'input' ? MAYBE : emptyValue(field) === null ? NULLABLE : {};
    const decorate = DECORATE[field.kind] as Decorate<FieldKind>;
    decorate(field, { ...options, doc: field.doc }, side, name)(CatalogueDto.prototype, name);
  }
  return CatalogueDto as new () => Content;
}

function storyClass({ schema, max, parts }: FieldOfKind<'story'>, side: Side): Class {
  return described(
    schema,
    side,
    Object.entries(parts).map(([part, { doc }]) => [part, TextField({ ...presence(side), max, doc })]),
  );
}

function markerClass({ schema, scores, max }: FieldOfKind<'marker'>, side: Side): Class {
  const options = presence(side);
  return described(schema, side, [
    ['score', 'min' in scores ? IntField({ ...options, ...scores }) : ChoiceField(scores, options)],
    ['justification', TextField({ ...options, max })],
  ]);
}

function formatOf(kind: ReferenceKind) {
  return CODE_FORMATS[kind as keyof typeof CODE_FORMATS];
}

function boundsOf(kind: ReferenceKind) {
  return NUMBER_BOUNDS[kind as keyof typeof NUMBER_BOUNDS];
}

const presence = (side: Side) => (side === 'input' ? MAYBE : NULLABLE);

function described(schema: string, side: Side, members: [string, PropertyDecorator][]): Class {
  class PartDto {}
  ApiSchema({ name: side === 'input' ? `${schema}Input` : schema })(PartDto);
  for (const [name, decorate] of members) decorate(PartDto.prototype, name);
  return PartDto;
}
