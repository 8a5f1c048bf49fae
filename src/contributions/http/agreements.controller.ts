import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Actor, CurrentActor, RequirePermission } from '../../access/index.js';
import { Idempotent, Operation, PathId } from '../../platform/http/index.js';
import { CancelAgreement } from '../use-cases/cancel-agreement.js';
import { SignAgreement } from '../use-cases/sign-agreement.js';
import { AgreementsView } from '../views/agreements.view.js';
import { AgreementDto, AgreementPageDto, AgreementQuery, NewAgreementDto } from './dto/agreement.dto.js';
import { ReasonDto } from './dto/terms.dto.js';

/** Standard Administrative Arrangements: what donors have signed. */
@ApiTags('Contributions')
@Controller('agreements')
export class AgreementsController {
  constructor(
    private readonly signAgreement: SignAgreement,
    private readonly cancelAgreement: CancelAgreement,
    private readonly agreements: AgreementsView,
  ) {}

  @Get()
  @RequirePermission('contribution.read')
  @Operation('List agreements, latest first', { type: AgreementPageDto })
  list(@Query() query: AgreementQuery, @CurrentActor() actor: Actor): Promise<AgreementPageDto> {
    return this.agreements.page(query, actor);
  }

  @Post()
  @RequirePermission('agreement.manage')
  @Idempotent()
  @Operation('Record a signed agreement', {
    details: 'The value of the agreement in USD, less the fee, can be programmed from the day of signing.',
    type: AgreementDto,
    status: 201,
    headers: { Location: 'Address of the new entry' },
  })
  async sign(
    @Body() body: NewAgreementDto,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgreementDto> {
    const id = await this.signAgreement.execute(body);
    void reply.header('location', `/api/v1/agreements/${id}`);
    return this.agreements.one(id, actor);
  }

  @Get(':id')
  @RequirePermission('contribution.read')
  @Operation('Get an agreement with its instalments', { type: AgreementDto })
  one(@PathId() id: string, @CurrentActor() actor: Actor): Promise<AgreementDto> {
    return this.agreements.one(id, actor);
  }

  @Post(':id/transitions/cancel')
  @RequirePermission('agreement.manage')
  @Operation('Cancel an agreement', {
    details: 'Refused with 409 `INSUFFICIENT_FUNDS` when money from the unpaid part is already allocated.',
    type: AgreementDto,
    status: 200,
  })
  async cancel(
    @PathId() id: string,
    @Body() body: ReasonDto,
    @CurrentActor() actor: Actor,
  ): Promise<AgreementDto> {
    await this.cancelAgreement.execute(id, body.reason ?? null);
    return this.agreements.one(id, actor);
  }
}
