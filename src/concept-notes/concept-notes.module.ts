import { Module } from '@nestjs/common';
import { ReferenceModule } from '../reference/index.js';
import { ConceptNotesController } from './http/concept-notes.controller.js';
import { NotePapersController } from './http/note-papers.controller.js';
import { NoteRecordController } from './http/note-record.controller.js';
import { NoteStepsController } from './http/note-steps.controller.js';
import { ConceptNoteStore } from './persistence/concept-note.store.js';
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
import { NoteSteps } from './use-cases/note-steps.js';
import { TakeNoteStep } from './use-cases/take-note-step.js';
import { ConceptNoteListView } from './views/concept-note-list.view.js';
import { ConceptNoteView } from './views/concept-note.view.js';
import { NoteAttachmentsView } from './views/note-attachments.view.js';
import { NoteCommentsView } from './views/note-comments.view.js';
import { NoteRecordView } from './views/note-record.view.js';
import { NoteFacts } from './views/note.facts.js';
import { PublicNoteFacts } from './views/public-note.facts.js';

/** Intake, versions and screening of concept notes. */
@Module({
  imports: [ReferenceModule],
  controllers: [ConceptNotesController, NoteStepsController, NoteRecordController, NotePapersController],
  providers: [
    ConceptNoteStore,
    TransitionLog,
    ContentCheck,
    NoteForChange,
    NoteSteps,
    NoteTransitions,
    TransitionRecord,
    DecidedTransitions,
    CreateConceptNote,
    EditConceptNote,
    TakeNoteStep,
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
