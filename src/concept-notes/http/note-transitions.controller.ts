import { Body, Controller, Headers, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Actor, CurrentActor, RequirePermission } from '../../access/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Operation, PathId } from '../../platform/http/index.js';
import { entityTag } from '../../platform/revision/revision.js';
import type { PersonTransition } from '../domain/concept-note.workflow.js';
import { TRANSITION_RULES } from '../domain/note-policy.js';
import { MakeNoteTransition } from '../use-cases/make-note-transition.js';
import { NoteDto, TransitionDto } from './dto/note.dto.js';
import { showNote } from '../views/shown-note.js';

/** A route that makes one transition of a note; its address ends with the transition's name. */
function Transition(transition: PersonTransition, summary: string): MethodDecorator {
  return (target, key, descriptor) => {
    Post(transition)(target, key, descriptor);
    RequirePermission(TRANSITION_RULES[transition].permission)(target, key, descriptor);
    Operation(summary, { type: NoteDto, status: 200, headers: { ETag: 'Validator for If-Match' } })(
      target,
      key,
      descriptor,
    );
  };
}

/** The transitions that people make with a concept note. */
@ApiTags('Concept notes')
@Controller('concept-notes/:id/transitions')
export class NoteTransitionsController {
  constructor(
    private readonly makeTransition: MakeNoteTransition,
    private readonly clock: Clock,
  ) {}

  @Transition('submit', 'Submit a note and freeze its content as the next version')
  submit(
    @CurrentActor() actor: Actor,
    @PathId() id: string,
    @Body() body: TransitionDto,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NoteDto> {
    return this.make('submit', actor, id, body, ifMatch, reply);
  }

  @Transition('return', 'Return a note to the country team for revision')
  giveBack(
    @CurrentActor() actor: Actor,
    @PathId() id: string,
    @Body() body: TransitionDto,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NoteDto> {
    return this.make('return', actor, id, body, ifMatch, reply);
  }

  @Transition('declare-ineligible', 'Declare a note ineligible')
  declareIneligible(
    @CurrentActor() actor: Actor,
    @PathId() id: string,
    @Body() body: TransitionDto,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NoteDto> {
    return this.make('declare-ineligible', actor, id, body, ifMatch, reply);
  }

  @Transition('accept-for-review', 'Accept a note for review')
  acceptForReview(
    @CurrentActor() actor: Actor,
    @PathId() id: string,
    @Body() body: TransitionDto,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NoteDto> {
    return this.make('accept-for-review', actor, id, body, ifMatch, reply);
  }

  @Transition('withdraw', 'Withdraw a note that is not funded yet')
  withdraw(
    @CurrentActor() actor: Actor,
    @PathId() id: string,
    @Body() body: TransitionDto,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NoteDto> {
    return this.make('withdraw', actor, id, body, ifMatch, reply);
  }

  private async make(
    transition: PersonTransition,
    actor: Actor,
    id: string,
    body: TransitionDto,
    ifMatch: string | undefined,
    reply: FastifyReply,
  ): Promise<NoteDto> {
    const note = await this.makeTransition.execute(actor, id, {
      transition,
      reason: body.reason ?? null,
      ifMatch,
    });
    void reply.header('etag', entityTag(note.revision));
    return showNote(note, actor, this.clock.now());
  }
}
