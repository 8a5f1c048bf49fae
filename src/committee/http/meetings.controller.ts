import { Body, Controller, Get, Headers, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, CurrentActor, RequirePermission } from '../../access/index.js';
import { linkNext, Operation, PathId } from '../../platform/http/index.js';
import { entityTag } from '../../platform/revision/revision.js';
import { AdoptMeeting } from '../use-cases/adopt-meeting.js';
import { PrepareMeeting } from '../use-cases/prepare-meeting.js';
import { MeetingsView } from '../views/meetings.view.js';
import {
  AgendaDto,
  AttendanceDto,
  MeetingDto,
  MeetingPageDto,
  MeetingsQuery,
  NewMeetingDto,
  NewRecusalDto,
} from './meeting.dto.js';

const IF_MATCH = ApiHeader({ name: 'If-Match', required: true, description: 'The ETag that was last read' });
const ETAG = { ETag: 'Send it as If-Match with the next edit' };

/** Meetings of the Steering Committee, from the agenda to adoption. */
@ApiTags('Committee')
@Controller('committee/meetings')
export class MeetingsController {
  constructor(
    private readonly prepare: PrepareMeeting,
    private readonly adoptMeeting: AdoptMeeting,
    private readonly view: MeetingsView,
  ) {}

  @Get()
  @RequirePermission('committee.read')
  @Operation('Meetings, the latest first', { type: MeetingPageDto })
  async list(
    @Query() query: MeetingsQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeetingPageDto> {
    const page = await this.view.page(query);
    linkNext(reply, request.url, page);
    return page;
  }

  @Post()
  @RequirePermission('committee.manage')
  @Operation('Schedule a meeting', { type: MeetingDto, status: 201, headers: ETAG })
  async schedule(
    @CurrentActor() actor: Actor,
    @Body() body: NewMeetingDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeetingDto> {
    return this.show(await this.prepare.schedule(body.title, body.heldOn), actor, reply);
  }

  @Get(':id')
  @RequirePermission('committee.read')
  @Operation('One meeting with agenda, attendance, recusals and decisions', {
    type: MeetingDto,
    headers: ETAG,
  })
  one(
    @CurrentActor() actor: Actor,
    @PathId() id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeetingDto> {
    return this.show(id, actor, reply);
  }

  @Put(':id/agenda')
  @RequirePermission('committee.manage')
  @IF_MATCH
  @Operation('Replace the agenda', { type: MeetingDto, headers: ETAG })
  async agenda(
    @CurrentActor() actor: Actor,
    @PathId() id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: AgendaDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeetingDto> {
    await this.prepare.setAgenda(id, ifMatch, body.items);
    return this.show(id, actor, reply);
  }

  @Put(':id/attendance')
  @RequirePermission('committee.manage')
  @IF_MATCH
  @Operation('Replace the attendance', { type: MeetingDto, headers: ETAG })
  async attendance(
    @CurrentActor() actor: Actor,
    @PathId() id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: AttendanceDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeetingDto> {
    await this.prepare.setAttendance(id, ifMatch, body.seats);
    return this.show(id, actor, reply);
  }

  @Post(':id/recusals')
  @RequirePermission('committee.recuse')
  @Operation('Put on record that a seat steps aside from a note', {
    type: MeetingDto,
    status: 201,
    headers: ETAG,
  })
  async recuse(
    @CurrentActor() actor: Actor,
    @PathId() id: string,
    @Body() body: NewRecusalDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeetingDto> {
    await this.prepare.declareRecusal(id, body);
    return this.show(id, actor, reply);
  }

  @Post(':id/open')
  @RequirePermission('committee.manage')
  @Operation('Open the meeting', { type: MeetingDto, status: 200, headers: ETAG })
  async open(
    @CurrentActor() actor: Actor,
    @PathId() id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeetingDto> {
    await this.prepare.open(id);
    return this.show(id, actor, reply);
  }

  @Post(':id/adopt')
  @RequirePermission('committee.adopt')
  @Operation('Make all decisions of the meeting final and freeze it', {
    type: MeetingDto,
    status: 200,
    headers: ETAG,
  })
  async adopt(
    @CurrentActor() actor: Actor,
    @PathId() id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeetingDto> {
    await this.adoptMeeting.execute(actor, id);
    return this.show(id, actor, reply);
  }

  private async show(id: string, actor: Actor, reply: FastifyReply): Promise<MeetingDto> {
    const { meeting, revision } = await this.view.one(id, actor);
    void reply.header('etag', entityTag(revision));
    return meeting;
  }
}
