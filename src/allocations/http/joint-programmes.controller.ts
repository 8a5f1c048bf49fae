import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, RequirePermission } from '../../access/index.js';
import { Operation, PathId } from '../../platform/http/index.js';
import type { JointProgrammeVerb } from '../domain/joint-programme.js';
import { ChangeJointProgrammeState } from '../use-cases/change-joint-programme-state.js';
import { JointProgrammesView } from '../views/joint-programmes.view.js';
import {
  JointProgrammeDto,
  JointProgrammePageDto,
  JointProgrammeQuery,
  JointProgrammeReasonDto,
} from './dto/joint-programme.dto.js';

const ANSWER = { type: JointProgrammeDto, status: 200 };

/** Concept notes that funds were allocated to. */
@ApiTags('Joint programmes')
@Controller('joint-programmes')
export class JointProgrammesController {
  constructor(
    private readonly changeState: ChangeJointProgrammeState,
    private readonly programmes: JointProgrammesView,
  ) {}

  @Get()
  @RequirePermission('joint-programme.read')
  @Operation('Joint programmes, latest decision first', { type: JointProgrammePageDto })
  list(@Query() query: JointProgrammeQuery, @CurrentActor() actor: Actor): Promise<JointProgrammePageDto> {
    return this.programmes.page(query, actor);
  }

  @Get(':id')
  @RequirePermission('joint-programme.read')
  @Operation('One joint programme with the share of each organization', { type: JointProgrammeDto })
  one(@PathId() id: string, @CurrentActor() actor: Actor): Promise<JointProgrammeDto> {
    return this.programmes.one(id, actor);
  }

  @Post(':id/transitions/approve')
  @RequirePermission('joint-programme.manage')
  @Operation('The programme document is signed; transfers may begin', ANSWER)
  approve(@PathId() id: string, @Body() body: JointProgrammeReasonDto, @CurrentActor() actor: Actor) {
    return this.take(id, 'approve', body, actor);
  }

  @Post(':id/transitions/start')
  @RequirePermission('joint-programme.manage')
  @Operation('Implementation begins', ANSWER)
  start(@PathId() id: string, @Body() body: JointProgrammeReasonDto, @CurrentActor() actor: Actor) {
    return this.take(id, 'start', body, actor);
  }

  @Post(':id/transitions/close-operationally')
  @RequirePermission('joint-programme.manage')
  @Operation('Activities are over', ANSWER)
  closeOperationally(
    @PathId() id: string,
    @Body() body: JointProgrammeReasonDto,
    @CurrentActor() actor: Actor,
  ) {
    return this.take(id, 'close-operationally', body, actor);
  }

  @Post(':id/transitions/close-financially')
  @RequirePermission('joint-programme.manage')
  @Operation('Accounts are closed; what was not transferred goes back to where it came from', ANSWER)
  closeFinancially(
    @PathId() id: string,
    @Body() body: JointProgrammeReasonDto,
    @CurrentActor() actor: Actor,
  ) {
    return this.take(id, 'close-financially', body, actor);
  }

  @Post(':id/transitions/suspend')
  @RequirePermission('joint-programme.manage')
  @Operation('Implementation and transfers stop for a while', ANSWER)
  suspend(@PathId() id: string, @Body() body: JointProgrammeReasonDto, @CurrentActor() actor: Actor) {
    return this.take(id, 'suspend', body, actor);
  }

  @Post(':id/transitions/resume')
  @RequirePermission('joint-programme.manage')
  @Operation('Implementation goes on', ANSWER)
  resume(@PathId() id: string, @Body() body: JointProgrammeReasonDto, @CurrentActor() actor: Actor) {
    return this.take(id, 'resume', body, actor);
  }

  @Post(':id/transitions/cancel')
  @RequirePermission('joint-programme.manage')
  @Operation('The programme ends early; what was not transferred goes back to where it came from', ANSWER)
  cancel(@PathId() id: string, @Body() body: JointProgrammeReasonDto, @CurrentActor() actor: Actor) {
    return this.take(id, 'cancel', body, actor);
  }

  private async take(
    id: string,
    verb: JointProgrammeVerb,
    { reason }: JointProgrammeReasonDto,
    actor: Actor,
  ): Promise<JointProgrammeDto> {
    await this.changeState.execute(id, verb, reason ?? null);
    return this.programmes.one(id, actor);
  }
}
