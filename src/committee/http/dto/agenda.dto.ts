import { ApiSchema } from '@nestjs/swagger';
import { IdField, IntField, ObjectListField, TextField } from '../../../platform/http/index.js';
import { AREA_NUMBER } from '../../../reference/index.js';
import type { AgendaPoint } from '../../use-cases/set-agenda.js';
import type { ShownAgendaItem } from '../../views/meeting.view.js';

@ApiSchema({ name: 'NewAgendaItem' })
class NewAgendaItemDto implements AgendaPoint {
  @TextField({ min: 1, max: 300 })
  title!: string;

  @IdField({ optional: true })
  conceptNoteId?: string;
}

@ApiSchema({ name: 'Agenda' })
export class AgendaDto {
  @ObjectListField(() => NewAgendaItemDto)
  items!: NewAgendaItemDto[];
}

@ApiSchema({ name: 'AgendaItem' })
export class AgendaItemDto implements ShownAgendaItem {
  @IntField({ min: 1, max: 10_000 })
  position!: number;

  @TextField({ max: 300 })
  title!: string;

  @IdField({ nullable: true })
  conceptNoteId!: string | null;

  @TextField({ nullable: true, doc: 'Of the note' })
  reference!: string | null;

  @TextField({ nullable: true, max: 300 })
  noteTitle!: string | null;

  @TextField({ nullable: true, doc: 'State of the note now' })
  state!: string | null;

  @IntField({ nullable: true, ...AREA_NUMBER, doc: 'Primary thematic area of the note' })
  primaryArea!: number | null;
}
