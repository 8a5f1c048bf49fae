import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CommitteeModule } from '../committee/index.js';
import { ConceptNotesModule } from '../concept-notes/index.js';
import { PipelineController } from './http/pipeline.controller.js';
import { PipelineEntryEntity } from './persistence/pipeline-entry.entity.js';
import { PipelineEntriesRepository } from './persistence/pipeline-entries.repository.js';
import { PipelineEffects } from './pipeline-effects.js';
import { PipelineFacts } from './views/pipeline.facts.js';
import { ProgrammeView } from './views/programme.view.js';
import { PipelineView } from './views/pipeline.view.js';

/** The pipeline: entries from decision to decision, and what it held on any day. */
@Module({
  imports: [CommitteeModule, ConceptNotesModule, TypeOrmModule.forFeature([PipelineEntryEntity])],
  controllers: [PipelineController],
  providers: [PipelineEntriesRepository, PipelineEffects, PipelineView, ProgrammeView, PipelineFacts],
  exports: [PipelineFacts],
})
export class PipelineModule {}
