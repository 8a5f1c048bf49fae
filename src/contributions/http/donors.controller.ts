import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Actor, CurrentActor, RequirePermission } from '../../access/index.js';
import { Operation, PageQuery, PathId } from '../../platform/http/index.js';
import { AddDonor } from '../use-cases/add-donor.js';
import { DonorsView } from '../views/donors.view.js';
import { DonorDto, DonorPageDto, NewDonorDto } from './dto/donor.dto.js';

/** Those who contribute. */
@ApiTags('Contributions')
@Controller('donors')
export class DonorsController {
  constructor(
    private readonly addDonor: AddDonor,
    private readonly donors: DonorsView,
  ) {}

  @Get()
  @RequirePermission('contribution.read')
  @Operation('List donors by name', { type: DonorPageDto })
  list(@Query() query: PageQuery, @CurrentActor() actor: Actor): Promise<DonorPageDto> {
    return this.donors.page(query, actor);
  }

  @Post()
  @RequirePermission('donor.manage')
  @Operation('Add a donor', {
    type: DonorDto,
    status: 201,
    headers: { Location: 'Address of the new entry' },
  })
  async add(
    @Body() body: NewDonorDto,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DonorDto> {
    const id = await this.addDonor.execute(body);
    void reply.header('location', `/api/v1/donors/${id}`);
    return this.donors.one(id, actor);
  }

  @Get(':id')
  @RequirePermission('contribution.read')
  @Operation('Get a donor', { type: DonorDto })
  one(@PathId() id: string, @CurrentActor() actor: Actor): Promise<DonorDto> {
    return this.donors.one(id, actor);
  }
}
