import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { RequirePermission } from '../../access/index.js';
import { Operation, PathId } from '../../platform/http/index.js';
import { SetFundingTarget } from '../use-cases/set-funding-target.js';
import { FundingTargetsView } from '../views/funding-targets.view.js';
import {
  FundingTargetDto,
  FundingTargetPageDto,
  FundingTargetQuery,
  NewFundingTargetDto,
} from './dto/funding-target.dto.js';

/** Amounts to reach in a period. */
@ApiTags('Contributions')
@Controller('funding-targets')
export class FundingTargetsController {
  constructor(
    private readonly setTarget: SetFundingTarget,
    private readonly targets: FundingTargetsView,
  ) {}

  @Get()
  @RequirePermission('contribution.read')
  @Operation('List funding targets, latest period first', { type: FundingTargetPageDto })
  list(@Query() query: FundingTargetQuery): Promise<FundingTargetPageDto> {
    return this.targets.page(query);
  }

  @Post()
  @RequirePermission('funding-target.manage')
  @Operation('Record a funding target', {
    type: FundingTargetDto,
    status: 201,
    headers: { Location: 'Address of the new entry' },
  })
  async set(
    @Body() body: NewFundingTargetDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FundingTargetDto> {
    const id = await this.setTarget.execute(body);
    void reply.header('location', `/api/v1/funding-targets/${id}`);
    return this.targets.one(id);
  }

  @Get(':id')
  @RequirePermission('contribution.read')
  @Operation('Get a funding target', { type: FundingTargetDto })
  one(@PathId() id: string): Promise<FundingTargetDto> {
    return this.targets.one(id);
  }
}
