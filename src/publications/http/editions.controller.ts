import { Body, Controller, Get, type MessageEvent, Param, Post, Query, Req, Res, Sse } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { concat, defer, from, type Observable, switchMap } from 'rxjs';
import { map } from 'rxjs/operators';
import { type Actor, CurrentActor, RequirePermission } from '../../access/index.js';
import { DownloadOperation, Operation, PageQuery, PathId } from '../../platform/http/index.js';
import { Jobs } from '../../platform/jobs/index.js';
import { CreateEdition, RENDER_EDITION } from '../use-cases/create-edition.js';
import { EditionsView } from '../views/editions.view.js';
import { EditionDto, EditionPageDto, NewEditionDto } from './edition.dto.js';
import { FileAnswer } from './file-answer.js';

/** Dated, immutable publications of the pipeline. */
@ApiTags('Editions')
@Controller('editions')
export class EditionsController {
  constructor(
    private readonly createEdition: CreateEdition,
    private readonly view: EditionsView,
    private readonly files: FileAnswer,
    private readonly jobs: Jobs,
  ) {}

  @Get()
  @RequirePermission('edition.read')
  @Operation('List editions, latest first', { type: EditionPageDto })
  list(@Query() query: PageQuery): Promise<EditionPageDto> {
    return this.view.page(query, false);
  }

  @Post()
  @RequirePermission('edition.publish')
  @Operation('Publish the pipeline of a day as an edition', {
    details: 'The files are made in the background.',
    type: EditionDto,
    status: 202,
    headers: { Location: 'Where the edition and its progress are' },
  })
  async create(
    @CurrentActor() actor: Actor,
    @Body() body: NewEditionDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EditionDto> {
    const id = await this.createEdition.execute(actor, body);
    void reply.header('location', `/api/v1/editions/${id}`);
    return this.view.one(id);
  }

  @Get(':id')
  @RequirePermission('edition.read')
  @Operation('Get an edition with its progress and files', { type: EditionDto })
  one(@PathId() id: string): Promise<EditionDto> {
    return this.view.one(id);
  }

  @Sse(':id/events')
  @RequirePermission('edition.read')
  @Operation('Follow the progress of an edition as server-sent events', {
    details: 'Each event holds the edition. The stream ends when the edition is published or has failed.',
    file: 'text/event-stream',
  })
  async events(@PathId() id: string): Promise<Observable<MessageEvent>> {
    const first = await this.view.one(id);
    const job = await this.jobs.status({ kind: RENDER_EDITION, subjectId: id });
    const now = () => defer(() => this.view.one(id));
    const changes = job ? this.jobs.observe(job.id).pipe(switchMap(now)) : from([first]);
    return concat(changes, now()).pipe(map((data) => ({ type: 'edition', data })));
  }

  @Get(':id/files/:name')
  @RequirePermission('edition.read')
  @DownloadOperation('Download a file of an edition')
  file(
    @PathId() id: string,
    @Param('name') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.files.send(id, name, request, reply);
  }
}
