import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ReferenceModule } from '../reference/index.js';
import { ConceptNotesController } from './http/concept-notes.controller.js';
import { NotePapersController } from './http/note-papers.controller.js';
import { NoteRecordController } from './http/note-record.controller.js';
import { NoteTransitionsController } from './http/note-transitions.controller.js';
import { ConceptNoteAttachmentEntity } from './persistence/concept-note-attachment.entity.js';
import { ConceptNoteCommentEntity } from './persistence/concept-note-comment.entity.js';
import { ConceptNoteTransitionEntity } from './persistence/concept-note-transition.entity.js';
import { ConceptNoteVersionEntity } from './persistence/concept-note-version.entity.js';
import { ConceptNoteEntity } from './persistence/concept-note.entity.js';
import { ConceptNoteStore } from './persistence/concept-note.store.js';
import * as lists from './persistence/note-list.entities.js';
import { NotePapersRepository } from './persistence/note-papers.repository.js';
import { TransitionLog } from './persistence/transition-log.js';
import { DecidedTransitions } from './transitions/decided-transitions.js';
import { NoteTransitions } from './transitions/note-transitions.js';
import { TransitionRecord } from './transitions/transition-record.js';
import { AddAttachment } from './use-cases/add-attachment.js';
import { AddComment } from './use-cases/add-comment.js';
import { ContentCheck } from './use-cases/content-check.js';
import { CreateConceptNote } from './use-cases/create-concept-note.js';
import { EditConceptNote } from './use-cases/edit-concept-note.js';
import { NoteForChange } from './use-cases/note-for-change.js';
import { PersonTransitions } from './use-cases/person-transitions.js';
import { MakeNoteTransition } from './use-cases/make-note-transition.js';
import { ConceptNoteListView } from './views/concept-note-list.view.js';
import { ConceptNoteView } from './views/concept-note.view.js';
import { NoteAttachmentsView } from './views/note-attachments.view.js';
import { NoteCommentsView } from './views/note-comments.view.js';
import { NoteRecordView } from './views/note-record.view.js';
import { NoteFacts } from './views/note.facts.js';
import { PublicNoteFacts } from './views/public-note.facts.js';

const ENTITIES = [
  ConceptNoteEntity,
  ConceptNoteVersionEntity,
  ConceptNoteTransitionEntity,
  ConceptNoteCommentEntity,
  ConceptNoteAttachmentEntity,
  lists.NoteCountryEntity,
  lists.NoteEntityBudgetEntity,
  lists.NoteBudgetLineEntity,
  lists.NoteAreaEntity,
  lists.NoteObjectiveEntity,
  lists.NotePrincipleEntity,
  lists.NoteSdgTargetEntity,
  lists.NoteEndorsementEntity,
];

/** Intake, versions and screening of concept notes. */
@Module({
  imports: [TypeOrmModule.forFeature(ENTITIES), ReferenceModule],
  controllers: [
    ConceptNotesController,
    NoteTransitionsController,
    NoteRecordController,
    NotePapersController,
  ],
  providers: [
    ConceptNoteStore,
    NotePapersRepository,
    TransitionLog,
    ContentCheck,
    NoteForChange,
    PersonTransitions,
    NoteTransitions,
    TransitionRecord,
    DecidedTransitions,
    CreateConceptNote,
    EditConceptNote,
    MakeNoteTransition,
    AddComment,
    AddAttachment,
    ConceptNoteView,
    ConceptNoteListView,
    NoteRecordView,
    NoteCommentsView,
    NoteAttachmentsView,
    NoteFacts,
    PublicNoteFacts,
  ],
  exports: [NoteFacts, PublicNoteFacts, DecidedTransitions, NoteTransitions],
})
export class ConceptNotesModule {}
