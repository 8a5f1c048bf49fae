import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../access/index.js';
import { DownloadOperation, Operation, PageQuery, PathId } from '../../platform/http/index.js';
import { EditionsView } from '../views/editions.view.js';
import { EditionDto, EditionPageDto } from './edition.dto.js';
import { FileAnswer } from './file-answer.js';

/** Published editions, for everybody. */
@ApiTags('Editions')
@Controller('public/editions')
export class PublicEditionsController {
  constructor(
    private readonly view: EditionsView,
    private readonly files: FileAnswer,
  ) {}

  @Get()
  @Public()
  @Operation('List published editions, latest first', { type: EditionPageDto })
  list(@Query() query: PageQuery): Promise<EditionPageDto> {
    return this.view.page(query, true);
  }

  @Get('latest')
  @Public()
  @Operation('Get the latest published edition', { type: EditionDto })
  latest(): Promise<EditionDto> {
    return this.view.latest();
  }

  @Get('latest/files/:name')
  @Public()
  @DownloadOperation('Download a file of the latest published edition')
  async latestFile(
    @Param('name') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { id } = await this.view.latest();
    return this.files.send(id, name, request, reply);
  }

  @Get(':id/files/:name')
  @Public()
  @DownloadOperation('Download a file of a published edition')
  file(
    @PathId() id: string,
    @Param('name') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.files.send(id, name, request, reply);
  }
}
