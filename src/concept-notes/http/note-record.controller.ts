import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, RequirePermission } from '../../access/index.js';
import { Operation, PathId } from '../../platform/http/index.js';
import { NoteRecordView } from '../views/note-record.view.js';
import { DifferencesDto, HistoryDto, VersionDto, VersionsDto } from './dto/note-record.dto.js';
import { VersionNumber } from './version-number.pipe.js';

/** The versions and the history of a note. */
@ApiTags('Concept notes')
@Controller('concept-notes/:id')
export class NoteRecordController {
  constructor(private readonly record: NoteRecordView) {}

  @Get('versions')
  @RequirePermission('concept-note.read')
  @Operation('List the versions of a note, oldest first', { type: VersionsDto })
  async versions(@CurrentActor() actor: Actor, @PathId() id: string): Promise<VersionsDto> {
    return { items: await this.record.versions(actor, id), nextCursor: null };
  }

  @Get('versions/:number')
  @RequirePermission('concept-note.read')
  @Operation('Get a version of a note with its content', { type: VersionDto })
  version(
    @CurrentActor() actor: Actor,
    @PathId() id: string,
    @VersionNumber('number') number: number,
  ): Promise<VersionDto> {
    return this.record.version(actor, id, number);
  }

  @Get('versions/:from/diff/:to')
  @RequirePermission('concept-note.read')
  @Operation('Compare two versions of a note', { type: DifferencesDto })
  async difference(
    @CurrentActor() actor: Actor,
    @PathId() id: string,
    @VersionNumber('from') from: number,
    @VersionNumber('to') to: number,
  ): Promise<DifferencesDto> {
    return { items: await this.record.difference(actor, id, from, to), nextCursor: null };
  }

  @Get('history')
  @RequirePermission('concept-note.read')
  @Operation('List the transitions of a note, oldest first', { type: HistoryDto })
  async history(@CurrentActor() actor: Actor, @PathId() id: string): Promise<HistoryDto> {
    return { items: await this.record.history(actor, id), nextCursor: null };
  }
}
