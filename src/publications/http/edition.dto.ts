import { ApiSchema } from '@nestjs/swagger';
import type { CalendarDate } from '../../kernel/index.js';
import {
  ChoiceField,
  DateField,
  IdField,
  InstantField,
  IntField,
  ObjectField,
  ObjectListField,
  TextField,
  TextListField,
} from '../../platform/http/index.js';
import type { EditionInput } from '../use-cases/create-edition.js';
import { EDITION_STATES, type EditionRow } from '../views/editions.view.js';

/** Languages that the booklet is made in. */
export const BOOKLET_LANGUAGES = ['en'] as const;

const MANY = 1_000_000;

@ApiSchema({ name: 'NewForeword' })
class NewForewordDto {
  @TextField({ min: 1 })
  author!: string;

  @TextField({ min: 1 })
  role!: string;

  @TextListField({ maxItems: 12, max: 3000 })
  paragraphs!: string[];
}

@ApiSchema({ name: 'NewEdition' })
export class NewEditionDto implements EditionInput {
  @DateField({ optional: true, doc: 'The day whose pipeline is published. Default: today (UTC)' })
  asOf?: CalendarDate;

  @TextField({ optional: true, min: 1, doc: 'Default: the name of the month' })
  title?: string;

  @TextListField({ optional: true, choices: BOOKLET_LANGUAGES, doc: 'English so far' })
  languages?: string[];

  @ObjectField(() => NewForewordDto, { optional: true, doc: 'Default: a plain foreword by the secretariat' })
  foreword?: NewForewordDto;
}

@ApiSchema({ name: 'EditionFile' })
class EditionFileDto {
  @TextField({ example: 'booklet.en.pdf' })
  name!: string;

  @TextField({ example: 'application/pdf' })
  mediaType!: string;

  @IntField({ min: 0, max: 2_147_483_647, doc: 'Bytes' })
  size!: number;

  @TextField({ pattern: /^[0-9a-f]{64}$/, doc: 'SHA-256 of the bytes, also the ETag' })
  sha256!: string;
}

@ApiSchema({ name: 'EditionProgress' })
class EditionProgressDto {
  @TextField({ example: 'pages' })
  stage!: string;

  @IntField({ min: 0, max: MANY })
  done!: number;

  @IntField({ min: 0, max: MANY })
  total!: number;
}

@ApiSchema({ name: 'Edition' })
export class EditionDto implements EditionRow {
  @IdField()
  id!: string;

  @IntField({ min: 1, max: MANY })
  number!: number;

  @TextField()
  title!: string;

  @DateField()
  asOf!: string;

  @ChoiceField(EDITION_STATES)
  status!: EditionRow['status'];

  @ObjectField(() => EditionProgressDto, { nullable: true, doc: 'How far the rendering is' })
  progress!: EditionProgressDto | null;

  @ObjectListField(() => EditionFileDto, { doc: 'Empty until published' })
  files!: EditionFileDto[];

  @IntField({
    nullable: true,
    min: 1,
    max: MANY,
    doc: 'Number of the latest later edition, where there is one',
  })
  supersededBy!: number | null;

  @InstantField()
  createdAt!: string;

  @InstantField({ nullable: true })
  publishedAt!: string | null;

  @TextField({ nullable: true, max: 1000, doc: 'Why the rendering failed' })
  error!: string | null;
}

@ApiSchema({ name: 'EditionPage' })
export class EditionPageDto {
  @ObjectListField(() => EditionDto)
  items!: EditionDto[];

  @TextField({ nullable: true, max: 500 })
  nextCursor!: string | null;
}
