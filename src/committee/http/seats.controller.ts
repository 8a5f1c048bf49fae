import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../access/index.js';
import { Operation, PathId } from '../../platform/http/index.js';
import { AddSeat } from '../use-cases/add-seat.js';
import { BeginTerm } from '../use-cases/begin-term.js';
import { SeatsView } from '../views/seats.view.js';
import { CreatedDto, NewSeatDto, NewTermDto, SeatListDto } from './dto/seat.dto.js';

/** The places on the Steering Committee and who holds them. */
@ApiTags('Committee')
@Controller('committee/seats')
export class SeatsController {
  constructor(
    private readonly addSeat: AddSeat,
    private readonly beginTerm: BeginTerm,
    private readonly view: SeatsView,
  ) {}

  @Get()
  @RequirePermission('committee.read')
  @Operation('List seats with their terms', { type: SeatListDto })
  list(): Promise<SeatListDto> {
    return this.view.all();
  }

  @Post()
  @RequirePermission('committee.manage')
  @Operation('Add a seat', { type: CreatedDto, status: 201 })
  async add(@Body() body: NewSeatDto): Promise<CreatedDto> {
    return { id: await this.addSeat.execute(body.title, body.category) };
  }

  @Post(':id/terms')
  @RequirePermission('committee.manage')
  @Operation('Start a term on a seat, which ends the open term before it', {
    type: CreatedDto,
    status: 201,
  })
  async addTerm(@PathId() id: string, @Body() body: NewTermDto): Promise<CreatedDto> {
    return { id: await this.beginTerm.execute(id, body) };
  }
}
