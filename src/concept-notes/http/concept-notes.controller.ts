import { Body, Controller, Get, Headers, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Actor, CurrentActor, RequirePermission } from '../../access/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Operation, PathId } from '../../platform/http/index.js';
import { entityTag } from '../../platform/revision/revision.js';
import type { StoredNote } from '../persistence/note-row.js';
import { CreateConceptNote } from '../use-cases/create-concept-note.js';
import { EditConceptNote } from '../use-cases/edit-concept-note.js';
import { ConceptNoteListView } from '../views/concept-note-list.view.js';
import { ConceptNoteView } from '../views/concept-note.view.js';
import { NoteInputDto } from './dto/note-input.dto.js';
import { filterOf, NotePageDto, NotesQuery, pageOf } from './dto/note-list.dto.js';
import { NoteDto } from './dto/note.dto.js';
import { showNote } from '../views/shown-note.js';

const ETAG = { ETag: 'Validator for If-Match' };

/** Concept notes: find, begin, read and edit. */
@ApiTags('Concept notes')
@Controller('concept-notes')
export class ConceptNotesController {
  constructor(
    private readonly createNote: CreateConceptNote,
    private readonly editNote: EditConceptNote,
    private readonly note: ConceptNoteView,
    private readonly notes: ConceptNoteListView,
    private readonly clock: Clock,
  ) {}

  @Get()
  @RequirePermission('concept-note.read')
  @Operation('List the concept notes you can see', {
    type: NotePageDto,
  })
  list(@CurrentActor() actor: Actor, @Query() query: NotesQuery): Promise<NotePageDto> {
    return this.notes.page(actor, filterOf(query), pageOf(query));
  }

  @Post()
  @RequirePermission('concept-note.draft')
  @Operation('Create a draft (all fields are optional)', {
    type: NoteDto,
    status: 201,
    headers: { ...ETAG, Location: 'Address of the note' },
  })
  async create(
    @CurrentActor() actor: Actor,
    @Body() body: NoteInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NoteDto> {
    const note = await this.createNote.execute(actor, body);
    void reply.header('location', `/api/v1/concept-notes/${note.id}`);
    return this.answer(note, actor, reply);
  }

  @Get(':id')
  @RequirePermission('concept-note.read')
  @Operation('Get a concept note', { type: NoteDto, headers: ETAG })
  async read(
    @CurrentActor() actor: Actor,
    @PathId() id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NoteDto> {
    return this.answer(await this.note.read(actor, id), actor, reply);
  }

  @Patch(':id')
  @RequirePermission('concept-note.draft')
  @ApiHeader({ name: 'If-Match', required: true, description: 'ETag of the note as you read it' })
  @Operation('Edit a draft or a returned note', {
    details: 'An absent field keeps its value, `null` clears it, and a list replaces the whole list.',
    type: NoteDto,
    headers: ETAG,
  })
  async edit(
    @CurrentActor() actor: Actor,
    @PathId() id: string,
    @Body() body: NoteInputDto,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NoteDto> {
    return this.answer(await this.editNote.execute(actor, id, body, ifMatch), actor, reply);
  }

  private answer(note: StoredNote, actor: Actor, reply: FastifyReply): NoteDto {
    void reply.header('etag', entityTag(note.revision));
    return showNote(note, actor, this.clock.now());
  }
}
