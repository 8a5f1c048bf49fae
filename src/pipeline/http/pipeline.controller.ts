import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public, RequirePermission } from '../../access/index.js';
import { Operation, PathId } from '../../platform/http/index.js';
import { PipelineView } from '../views/pipeline.view.js';
import { ProgrammeView } from '../views/programme.view.js';
import { PipelineDto, PipelineQuery } from './pipeline.dto.js';
import { PublicProgrammeDto } from './programme.dto.js';

const JSON_TYPE = 'application/json; charset=utf-8';

/** The rolling list that future allocations are made from. */
@ApiTags('Pipeline')
@Controller()
export class PipelineController {
  constructor(
    private readonly view: PipelineView,
    private readonly programmes: ProgrammeView,
  ) {}

  @Get('pipeline')
  @RequirePermission('pipeline.read')
  @Header('content-type', JSON_TYPE)
  @Operation('Get the pipeline as of a day, with totals by area', { type: PipelineDto })
  asOf(@Query() query: PipelineQuery): Promise<string> {
    return this.view.asOf(query.asOf, query.window);
  }

  @Get('public/pipeline')
  @Public()
  @Header('content-type', JSON_TYPE)
  @Operation('Get the pipeline as of a day without signing in', { type: PipelineDto })
  publicAsOf(@Query() query: PipelineQuery): Promise<string> {
    return this.view.asOf(query.asOf, query.window);
  }

  @Get('public/pipeline/:id')
  @Public()
  @Operation('Get the public facts of a programme that is or was in the pipeline', {
    type: PublicProgrammeDto,
  })
  programme(@PathId() id: string): Promise<PublicProgrammeDto> {
    return this.programmes.one(id);
  }
}
