import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AllocationsModule } from '../allocations/index.js';
import { ConceptNotesModule } from '../concept-notes/index.js';
import { PipelineModule } from '../pipeline/index.js';
import { EditionsController } from './http/editions.controller.js';
import { FileAnswer } from './http/file-answer.js';
import { PublicEditionsController } from './http/public-editions.controller.js';
import { EditionRenderer } from './jobs/edition-renderer.js';
import { EditionEntity } from './persistence/edition.entity.js';
import { EditionFileEntity } from './persistence/edition-file.entity.js';
import { EditionsRepository } from './persistence/editions.repository.js';
import { CreateEdition } from './use-cases/create-edition.js';
import { SnapshotBuilder } from './use-cases/edition-snapshot.builder.js';
import { EditionFacts } from './views/edition.facts.js';
import { EditionsView } from './views/editions.view.js';

/** Editions: the booklet and the data files, from a frozen snapshot. */
@Module({
  imports: [
    AllocationsModule,
    ConceptNotesModule,
    PipelineModule,
    TypeOrmModule.forFeature([EditionEntity, EditionFileEntity]),
  ],
  controllers: [EditionsController, PublicEditionsController],
  providers: [
    EditionsRepository,
    EditionsView,
    EditionFacts,
    SnapshotBuilder,
    CreateEdition,
    EditionRenderer,
    FileAnswer,
  ],
})
export class PublicationsModule {}
