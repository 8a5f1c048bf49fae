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
  @Operation('Agreements, latest first', { type: AgreementPageDto })
  list(@Query() query: AgreementQuery, @CurrentActor() actor: Actor): Promise<AgreementPageDto> {
    return this.agreements.page(query, actor);
  }

  @Post()
  @RequirePermission('agreement.manage')
  @Idempotent()
  @Operation('Put a signed agreement on record; its value may be programmed', {
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
  @Operation('One agreement with its instalments', { type: AgreementDto })
  one(@PathId() id: string, @CurrentActor() actor: Actor): Promise<AgreementDto> {
    return this.agreements.one(id, actor);
  }

  @Post(':id/transitions/cancel')
  @RequirePermission('agreement.manage')
  @Operation('End an agreement; what is allocated already keeps it alive (409 INSUFFICIENT_FUNDS)', {
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
