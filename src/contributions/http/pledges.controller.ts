import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Actor, CurrentActor, RequirePermission } from '../../access/index.js';
import { Operation, PathId } from '../../platform/http/index.js';
import { AnnouncePledge } from '../use-cases/announce-pledge.js';
import { LapsePledge } from '../use-cases/lapse-pledge.js';
import { PledgesView } from '../views/pledges.view.js';
import { NewPledgeDto, PledgeDto, PledgePageDto, PledgeQuery } from './dto/pledge.dto.js';
import { ReasonDto } from './dto/terms.dto.js';

/** Announced intentions: not money, not binding. */
@ApiTags('Contributions')
@Controller('pledges')
export class PledgesController {
  constructor(
    private readonly announcePledge: AnnouncePledge,
    private readonly lapsePledge: LapsePledge,
    private readonly pledges: PledgesView,
  ) {}

  @Get()
  @RequirePermission('contribution.read')
  @Operation('List pledges, latest first', { type: PledgePageDto })
  list(@Query() query: PledgeQuery, @CurrentActor() actor: Actor): Promise<PledgePageDto> {
    return this.pledges.page(query, actor);
  }

  @Post()
  @RequirePermission('pledge.manage')
  @Operation('Record a pledge', {
    type: PledgeDto,
    status: 201,
    headers: { Location: 'Address of the new entry' },
  })
  async announce(
    @Body() body: NewPledgeDto,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PledgeDto> {
    const id = await this.announcePledge.execute(body);
    void reply.header('location', `/api/v1/pledges/${id}`);
    return this.pledges.one(id, actor);
  }

  @Get(':id')
  @RequirePermission('contribution.read')
  @Operation('Get a pledge', { type: PledgeDto })
  one(@PathId() id: string, @CurrentActor() actor: Actor): Promise<PledgeDto> {
    return this.pledges.one(id, actor);
  }

  @Post(':id/transitions/lapse')
  @RequirePermission('pledge.manage')
  @Operation('Mark a pledge as lapsed', {
    details: 'A lapsed pledge will not become an agreement.',
    type: PledgeDto,
    status: 200,
  })
  async lapse(
    @PathId() id: string,
    @Body() body: ReasonDto,
    @CurrentActor() actor: Actor,
  ): Promise<PledgeDto> {
    await this.lapsePledge.execute(id, body.reason ?? null);
    return this.pledges.one(id, actor);
  }
}
