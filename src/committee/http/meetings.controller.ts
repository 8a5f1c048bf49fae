import { Body, Controller, Get, Headers, Post, Put, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Actor, CurrentActor, RequirePermission } from '../../access/index.js';
import { Operation, PathId } from '../../platform/http/index.js';
import { entityTag } from '../../platform/revision/revision.js';
import { AdoptMeeting } from '../use-cases/adopt-meeting.js';
import { DeclareRecusal } from '../use-cases/declare-recusal.js';
import { OpenMeeting } from '../use-cases/open-meeting.js';
import { ScheduleMeeting } from '../use-cases/schedule-meeting.js';
import { SetAgenda } from '../use-cases/set-agenda.js';
import { SetAttendance } from '../use-cases/set-attendance.js';
import { MeetingView } from '../views/meeting.view.js';
import { MeetingsView } from '../views/meetings.view.js';
import { AgendaDto } from './dto/agenda.dto.js';
import { AttendanceDto } from './dto/attendance.dto.js';
import { MeetingPageDto, MeetingsQuery } from './dto/meeting-list.dto.js';
import { MeetingDto } from './dto/meeting.dto.js';
import { NewMeetingDto } from './dto/new-meeting.dto.js';
import { NewRecusalDto } from './dto/recusal.dto.js';

const IF_MATCH = ApiHeader({ name: 'If-Match', required: true, description: 'The ETag that was last read' });
const ETAG = { ETag: 'Send it as If-Match with the next edit' };

/** Meetings of the Steering Committee, from the agenda to adoption. */
@ApiTags('Committee')
@Controller('committee/meetings')
export class MeetingsController {
  constructor(
    private readonly scheduleMeeting: ScheduleMeeting,
    private readonly setAgenda: SetAgenda,
    private readonly setAttendance: SetAttendance,
    private readonly declareRecusal: DeclareRecusal,
    private readonly openMeeting: OpenMeeting,
    private readonly adoptMeeting: AdoptMeeting,
    private readonly meetings: MeetingsView,
    private readonly meeting: MeetingView,
  ) {}

  @Get()
  @RequirePermission('committee.read')
  @Operation('List meetings, latest first', { type: MeetingPageDto })
  list(@Query() query: MeetingsQuery): Promise<MeetingPageDto> {
    return this.meetings.page(query);
  }

  @Post()
  @RequirePermission('committee.manage')
  @Operation('Schedule a meeting', { type: MeetingDto, status: 201, headers: ETAG })
  async schedule(
    @CurrentActor() actor: Actor,
    @Body() body: NewMeetingDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeetingDto> {
    return this.show(await this.scheduleMeeting.execute(body.title, body.heldOn), actor, reply);
  }

  @Get(':id')
  @RequirePermission('committee.read')
  @Operation('Show a meeting with its agenda, attendance, recusals and decisions', {
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
  @Operation('Replace the agenda of a meeting', { type: MeetingDto, headers: ETAG })
  async agenda(
    @CurrentActor() actor: Actor,
    @PathId() id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: AgendaDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeetingDto> {
    await this.setAgenda.execute(id, ifMatch, body.items);
    return this.show(id, actor, reply);
  }

  @Put(':id/attendance')
  @RequirePermission('committee.manage')
  @IF_MATCH
  @Operation('Replace the attendance of a meeting', { type: MeetingDto, headers: ETAG })
  async attendance(
    @CurrentActor() actor: Actor,
    @PathId() id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: AttendanceDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeetingDto> {
    await this.setAttendance.execute(id, ifMatch, body.seats);
    return this.show(id, actor, reply);
  }

  @Post(':id/recusals')
  @RequirePermission('committee.recuse')
  @Operation('Declare a recusal', {
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
    await this.declareRecusal.execute(id, body);
    return this.show(id, actor, reply);
  }

  @Post(':id/open')
  @RequirePermission('committee.manage')
  @Operation('Open a meeting', { type: MeetingDto, status: 200, headers: ETAG })
  async open(
    @CurrentActor() actor: Actor,
    @PathId() id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeetingDto> {
    await this.openMeeting.execute(id);
    return this.show(id, actor, reply);
  }

  @Post(':id/adopt')
  @RequirePermission('committee.adopt')
  @Operation('Adopt a meeting, which makes its decisions final', {
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
    const { meeting, revision } = await this.meeting.one(id, actor);
    void reply.header('etag', entityTag(revision));
    return meeting;
  }
}
