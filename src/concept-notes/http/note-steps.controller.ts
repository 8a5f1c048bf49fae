import { Body, Controller, Headers, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Actor, CurrentActor, RequirePermission } from '../../access/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Operation, PathId } from '../../platform/http/index.js';
import { entityTag } from '../../platform/revision/revision.js';
import type { PersonVerb } from '../domain/concept-note.workflow.js';
import { VERB_RULES } from '../domain/note-policy.js';
import { TakeNoteStep } from '../use-cases/take-note-step.js';
import { NoteDto, StepDto } from './dto/note.dto.js';
import { showNote } from '../views/shown-note.js';

/** What every step of a note reads from its request. */
function Step(verb: PersonVerb, summary: string): MethodDecorator {
  return (target, key, descriptor) => {
    const { path, permission } = VERB_RULES[verb];
    Post(path)(target, key, descriptor);
    RequirePermission(permission)(target, key, descriptor);
    Operation(summary, { type: NoteDto, status: 200, headers: { ETag: 'Validator for If-Match' } })(
      target,
      key,
      descriptor,
    );
  };
}

/** The steps that people take with a concept note. */
@ApiTags('Concept notes')
@Controller('concept-notes/:id/transitions')
export class NoteStepsController {
  constructor(
    private readonly takeStep: TakeNoteStep,
    private readonly clock: Clock,
  ) {}

  @Step('submit', 'Submit a note and freeze its content as the next version')
  submit(
    @CurrentActor() actor: Actor,
    @PathId() id: string,
    @Body() body: StepDto,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NoteDto> {
    return this.take('submit', actor, id, body, ifMatch, reply);
  }

  @Step('return', 'Return a note to the country team for revision')
  giveBack(
    @CurrentActor() actor: Actor,
    @PathId() id: string,
    @Body() body: StepDto,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NoteDto> {
    return this.take('return', actor, id, body, ifMatch, reply);
  }

  @Step('declare_ineligible', 'Declare a note ineligible')
  declareIneligible(
    @CurrentActor() actor: Actor,
    @PathId() id: string,
    @Body() body: StepDto,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NoteDto> {
    return this.take('declare_ineligible', actor, id, body, ifMatch, reply);
  }

  @Step('accept_for_review', 'Accept a note for review')
  acceptForReview(
    @CurrentActor() actor: Actor,
    @PathId() id: string,
    @Body() body: StepDto,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NoteDto> {
    return this.take('accept_for_review', actor, id, body, ifMatch, reply);
  }

  @Step('withdraw', 'Withdraw a note that is not funded yet')
  withdraw(
    @CurrentActor() actor: Actor,
    @PathId() id: string,
    @Body() body: StepDto,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NoteDto> {
    return this.take('withdraw', actor, id, body, ifMatch, reply);
  }

  private async take(
    verb: PersonVerb,
    actor: Actor,
    id: string,
    body: StepDto,
    ifMatch: string | undefined,
    reply: FastifyReply,
  ): Promise<NoteDto> {
    const note = await this.takeStep.execute(actor, id, { verb, reason: body.reason ?? null, ifMatch });
    void reply.header('etag', entityTag(note.revision));
    return showNote(note, actor, this.clock.now());
  }
}
