import { Body, Controller, createParamDecorator, type ExecutionContext, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, type RequestWithActor, RequirePermission } from '../../access/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Operation, PathId } from '../../platform/http/index.js';
import { entityTag } from '../../platform/revision/revision.js';
import type { PersonTransition } from '../domain/concept-note.workflow.js';
import { TRANSITION_RULES } from '../domain/note-policy.js';
import { MakeNoteTransition } from '../use-cases/make-note-transition.js';
import { NoteDto, TransitionDto } from './dto/note.dto.js';
import { showNote } from '../views/shown-note.js';

/** Who asks for a transition, the state of the note that they saw, and the answer, which names the new state. */
interface Call {
  actor: Actor;
  ifMatch: string | undefined;
  reply: FastifyReply;
}

const Call = createParamDecorator((_data: unknown, context: ExecutionContext): Call => {
  const http = context.switchToHttp();
  const { actor, headers } = http.getRequest<FastifyRequest & RequestWithActor>();
  return { actor: actor!, ifMatch: headers['if-match'], reply: http.getResponse<FastifyReply>() };
});

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
  submit(@PathId() id: string, @Body() body: TransitionDto, @Call() call: Call): Promise<NoteDto> {
    return this.make('submit', id, body, call);
  }

  @Transition('return', 'Return a note to the country team for revision')
  giveBack(@PathId() id: string, @Body() body: TransitionDto, @Call() call: Call): Promise<NoteDto> {
    return this.make('return', id, body, call);
  }

  @Transition('declare-ineligible', 'Declare a note ineligible')
  declareIneligible(@PathId() id: string, @Body() body: TransitionDto, @Call() call: Call): Promise<NoteDto> {
    return this.make('declare-ineligible', id, body, call);
  }

  @Transition('accept-for-review', 'Accept a note for review')
  acceptForReview(@PathId() id: string, @Body() body: TransitionDto, @Call() call: Call): Promise<NoteDto> {
    return this.make('accept-for-review', id, body, call);
  }

  @Transition('withdraw', 'Withdraw a note that is not funded yet')
  withdraw(@PathId() id: string, @Body() body: TransitionDto, @Call() call: Call): Promise<NoteDto> {
    return this.make('withdraw', id, body, call);
  }

  private async make(
    transition: PersonTransition,
    id: string,
    { reason = null }: TransitionDto,
    { actor, ifMatch, reply }: Call,
  ): Promise<NoteDto> {
    const note = await this.makeTransition.execute(actor, id, { transition, reason, ifMatch });
    void reply.header('etag', entityTag(note.revision));
    return showNote(note, actor, this.clock.now());
  }
}
