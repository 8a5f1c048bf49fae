import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, RequirePermission } from '../../access/index.js';
import { Idempotent, Operation, PageQuery, PathId } from '../../platform/http/index.js';
import { MakeTransfer } from '../use-cases/make-transfer.js';
import { TransfersView } from '../views/transfers.view.js';
import { NewTransferDto, TransferDto, TransferPageDto } from './dto/transfer.dto.js';

/** Cash that the Administrative Agent sends to organizations. */
@ApiTags('Joint programmes')
@Controller('joint-programmes/:id/transfers')
export class TransfersController {
  constructor(
    private readonly makeTransfer: MakeTransfer,
    private readonly transfers: TransfersView,
  ) {}

  @Get()
  @RequirePermission('joint-programme.read')
  @Operation('List the transfers of a joint programme, in order of recording', { type: TransferPageDto })
  list(
    @PathId() id: string,
    @Query() query: PageQuery,
    @CurrentActor() actor: Actor,
  ): Promise<TransferPageDto> {
    return this.transfers.page(id, query, actor);
  }

  @Post()
  @RequirePermission('transfer.make')
  @Idempotent()
  @Operation('Transfer cash to an organization of a joint programme', {
    details: 'The transfer cannot exceed the share of the organization or the cash of the window.',
    type: TransferDto,
    status: 201,
  })
  async make(@PathId() id: string, @Body() body: NewTransferDto): Promise<TransferDto> {
    return this.transfers.one(await this.makeTransfer.execute(id, body));
  }
}
