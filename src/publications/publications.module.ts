import { Module } from '@nestjs/common';
import { AllocationsModule } from '../allocations/index.js';
import { ConceptNotesModule } from '../concept-notes/index.js';
import { PipelineModule } from '../pipeline/index.js';
import { EditionRenderer } from './edition-renderer.js';
import { SnapshotBuilder } from './edition-snapshot.builder.js';
import { EditionsController } from './http/editions.controller.js';
import { FileAnswer } from './http/file-answer.js';
import { PublicEditionsController } from './http/public-editions.controller.js';
import { EditionsRepository } from './persistence/editions.repository.js';
import { CreateEdition } from './use-cases/create-edition.js';
import { EditionsView } from './views/editions.view.js';

/** Editions: the booklet and the data files, from a frozen snapshot. */
@Module({
  imports: [AllocationsModule, ConceptNotesModule, PipelineModule],
  controllers: [EditionsController, PublicEditionsController],
  providers: [EditionsRepository, EditionsView, SnapshotBuilder, CreateEdition, EditionRenderer, FileAnswer],
})
export class PublicationsModule {}
