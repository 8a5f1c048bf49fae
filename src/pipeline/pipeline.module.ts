import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConceptNotesModule } from '../concept-notes/index.js';
import { FollowNotesEffect } from './effects/follow-notes.effect.js';
import { PipelineController } from './http/pipeline.controller.js';
import { PipelineEntryEntity } from './persistence/pipeline-entry.entity.js';
import { PipelineEntriesRepository } from './persistence/pipeline-entries.repository.js';
import { PipelineFacts } from './views/pipeline.facts.js';
import { ProgrammeView } from './views/programme.view.js';
import { PipelineView } from './views/pipeline.view.js';

/** The pipeline: entries from decision to decision, and what it held on any day. */
@Module({
  imports: [ConceptNotesModule, TypeOrmModule.forFeature([PipelineEntryEntity])],
  controllers: [PipelineController],
  providers: [PipelineEntriesRepository, FollowNotesEffect, PipelineView, ProgrammeView, PipelineFacts],
  exports: [PipelineFacts],
})
export class PipelineModule {}
