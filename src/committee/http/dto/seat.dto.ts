import { ApiSchema } from '@nestjs/swagger';
import { type CalendarDate, say } from '../../../kernel/index.js';
import { ChoiceField, DateField, IdField, ObjectListField, TextField } from '../../../platform/http/index.js';
import { SEAT_CATEGORIES, type SeatCategory } from '../../domain/seat-category.js';
import type { NewTerm } from '../../domain/term.js';
import type { ShownSeat, ShownTerm } from '../../views/seats.view.js';

@ApiSchema({ name: 'NewSeat' })
export class NewSeatDto {
  @TextField({ min: 1 })
  title!: string;

  @ChoiceField(SEAT_CATEGORIES)
  category!: SeatCategory;
}

@ApiSchema({ name: 'NewTerm' })
export class NewTermDto implements NewTerm {
  @TextField({ min: 1, doc: 'Name of the State, UN entity or stakeholder' })
  holderName!: string;

  @TextField({ optional: true, max: 30, doc: 'Code of the UN entity, where the holder is one' })
  entity?: string;

  @TextField({ optional: true, max: 3, pattern: /^[A-Z]{3}$/, hint: say`Enter an ISO 3166 alpha-3 code.` })
  country?: string;

  @IdField({ optional: true, doc: 'The account of the person who sits for the holder' })
  personId?: string;

  @DateField()
  startsOn!: CalendarDate;

  @DateField({ optional: true, doc: 'First day after the term. Default: the term is open' })
  endsOn?: CalendarDate;
}

@ApiSchema({ name: 'Term' })
export class TermDto implements ShownTerm {
  @IdField()
  id!: string;

  @TextField()
  holderName!: string;

  @TextField({ nullable: true })
  entity!: string | null;

  @TextField({ nullable: true })
  country!: string | null;

  @IdField({ nullable: true })
  personId!: string | null;

  @DateField()
  startsOn!: string;

  @DateField({ nullable: true })
  endsOn!: string | null;
}

@ApiSchema({ name: 'Seat' })
export class SeatDto implements ShownSeat {
  @IdField()
  id!: string;

  @TextField()
  title!: string;

  @ChoiceField(SEAT_CATEGORIES)
  category!: SeatCategory;

  @ObjectListField(() => TermDto, { doc: 'All terms, the latest first' })
  terms!: TermDto[];
}

@ApiSchema({ name: 'SeatList' })
export class SeatListDto {
  @ObjectListField(() => SeatDto)
  items!: SeatDto[];

  @TextField({ nullable: true })
  nextCursor!: string | null;
}

@ApiSchema({ name: 'Created' })
export class CreatedDto {
  @IdField()
  id!: string;
}
