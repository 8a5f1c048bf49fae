import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, RequirePermission } from '../../access/index.js';
import { Operation, PathId } from '../../platform/http/index.js';
import type { JointProgrammeTransition } from '../domain/joint-programme.js';
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
  @Operation('List joint programmes, latest decision first', { type: JointProgrammePageDto })
  list(@Query() query: JointProgrammeQuery, @CurrentActor() actor: Actor): Promise<JointProgrammePageDto> {
    return this.programmes.page(query, actor);
  }

  @Get(':id')
  @RequirePermission('joint-programme.read')
  @Operation('Get a joint programme with the share of each organization', { type: JointProgrammeDto })
  one(@PathId() id: string, @CurrentActor() actor: Actor): Promise<JointProgrammeDto> {
    return this.programmes.one(id, actor);
  }

  @Post(':id/transitions/approve')
  @RequirePermission('joint-programme.manage')
  @Operation('Approve a joint programme after its document is signed', ANSWER)
  approve(@PathId() id: string, @Body() body: JointProgrammeReasonDto, @CurrentActor() actor: Actor) {
    return this.take(id, 'approve', body, actor);
  }

  @Post(':id/transitions/start')
  @RequirePermission('joint-programme.manage')
  @Operation('Start the implementation of a joint programme', ANSWER)
  start(@PathId() id: string, @Body() body: JointProgrammeReasonDto, @CurrentActor() actor: Actor) {
    return this.take(id, 'start', body, actor);
  }

  @Post(':id/transitions/close-operationally')
  @RequirePermission('joint-programme.manage')
  @Operation('Close a joint programme operationally', ANSWER)
  closeOperationally(
    @PathId() id: string,
    @Body() body: JointProgrammeReasonDto,
    @CurrentActor() actor: Actor,
  ) {
    return this.take(id, 'close-operationally', body, actor);
  }

  @Post(':id/transitions/close-financially')
  @RequirePermission('joint-programme.manage')
  @Operation('Close a joint programme financially and release what was not transferred', ANSWER)
  closeFinancially(
    @PathId() id: string,
    @Body() body: JointProgrammeReasonDto,
    @CurrentActor() actor: Actor,
  ) {
    return this.take(id, 'close-financially', body, actor);
  }

  @Post(':id/transitions/suspend')
  @RequirePermission('joint-programme.manage')
  @Operation('Suspend a joint programme and its transfers', ANSWER)
  suspend(@PathId() id: string, @Body() body: JointProgrammeReasonDto, @CurrentActor() actor: Actor) {
    return this.take(id, 'suspend', body, actor);
  }

  @Post(':id/transitions/resume')
  @RequirePermission('joint-programme.manage')
  @Operation('Resume a suspended joint programme', ANSWER)
  resume(@PathId() id: string, @Body() body: JointProgrammeReasonDto, @CurrentActor() actor: Actor) {
    return this.take(id, 'resume', body, actor);
  }

  @Post(':id/transitions/cancel')
  @RequirePermission('joint-programme.manage')
  @Operation('Cancel a joint programme and release what was not transferred', ANSWER)
  cancel(@PathId() id: string, @Body() body: JointProgrammeReasonDto, @CurrentActor() actor: Actor) {
    return this.take(id, 'cancel', body, actor);
  }

  private async take(
    id: string,
    transition: JointProgrammeTransition,
    { reason }: JointProgrammeReasonDto,
    actor: Actor,
  ): Promise<JointProgrammeDto> {
    await this.changeState.execute(id, transition, reason ?? null);
    return this.programmes.one(id, actor);
  }
}
