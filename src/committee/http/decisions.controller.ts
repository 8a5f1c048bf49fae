import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, RequirePermission } from '../../access/index.js';
import { Operation, PathId } from '../../platform/http/index.js';
import { RecordDecision } from '../use-cases/record-decision.js';
import { TakeBackDecision } from '../use-cases/take-back-decision.js';
import { DecisionView } from '../views/decision.view.js';
import { DecisionDto } from './dto/decision.dto.js';
import { decisionIn, NewDecisionDto, TakeBackDto } from './dto/new-decision.dto.js';

/** What the committee decides while a meeting is open. */
@ApiTags('Committee')
@Controller('committee/meetings/:id/decisions')
export class DecisionsController {
  constructor(
    private readonly recordDecision: RecordDecision,
    private readonly takeBackDecision: TakeBackDecision,
    private readonly view: DecisionView,
  ) {}

  @Post()
  @RequirePermission('committee.record-decision')
  @Operation('Record a tentative decision and reserve the money that it allocates', {
    type: DecisionDto,
    status: 201,
  })
  async record(
    @CurrentActor() actor: Actor,
    @PathId() id: string,
    @Body() body: NewDecisionDto,
  ): Promise<DecisionDto> {
    return this.view.one(await this.recordDecision.execute(actor, id, decisionIn(body)));
  }

  @Post(':decisionId/take-back')
  @RequirePermission('committee.record-decision')
  @Operation('Take back a tentative decision and release the money that it reserved', {
    type: DecisionDto,
    status: 200,
  })
  async takeBack(
    @PathId() id: string,
    @PathId('decisionId') decisionId: string,
    @Body() body: TakeBackDto,
  ): Promise<DecisionDto> {
    await this.takeBackDecision.execute(id, decisionId, body.reason);
    return this.view.one(decisionId);
  }
}
