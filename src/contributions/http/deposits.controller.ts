import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Actor, CurrentActor, RequirePermission } from '../../access/index.js';
import { Idempotent, Operation, PathId } from '../../platform/http/index.js';
import { RecordDeposit } from '../use-cases/record-deposit.js';
import { DepositsView } from '../views/deposits.view.js';
import { DepositDto, DepositPageDto, DepositQuery, NewDepositDto } from './dto/deposit.dto.js';

/** Cash that the Administrative Agent received. */
@ApiTags('Contributions')
@Controller('deposits')
export class DepositsController {
  constructor(
    private readonly recordDeposit: RecordDeposit,
    private readonly deposits: DepositsView,
  ) {}

  @Get()
  @RequirePermission('contribution.read')
  @Operation('List deposits, latest first', { type: DepositPageDto })
  list(@Query() query: DepositQuery, @CurrentActor() actor: Actor): Promise<DepositPageDto> {
    return this.deposits.page(query, actor);
  }

  @Post()
  @RequirePermission('deposit.record')
  @Idempotent()
  @Operation('Record a deposit', {
    details: 'The fee of the Administrative Agent, 1 %, is taken from the deposit.',
    type: DepositDto,
    status: 201,
    headers: { Location: 'Address of the new entry' },
  })
  async record(
    @Body() body: NewDepositDto,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DepositDto> {
    const id = await this.recordDeposit.execute(body);
    void reply.header('location', `/api/v1/deposits/${id}`);
    return this.deposits.one(id, actor);
  }

  @Get(':id')
  @RequirePermission('contribution.read')
  @Operation('Get a deposit', { type: DepositDto })
  one(@PathId() id: string, @CurrentActor() actor: Actor): Promise<DepositDto> {
    return this.deposits.one(id, actor);
  }
}
