import { Module } from '@nestjs/common';
import { ReferenceModule } from '../reference/index.js';
import { ConceptNotesController } from './http/concept-notes.controller.js';
import { NoteStepsController } from './http/note-steps.controller.js';
import { NoteLifecycle } from './note-lifecycle.js';
import { NoteTransitions } from './note-transitions.js';
import { ConceptNoteStore } from './persistence/concept-note.store.js';
import { TransitionLog } from './persistence/transition-log.js';
import { ContentCheck } from './use-cases/content-check.js';
import { CreateConceptNote } from './use-cases/create-concept-note.js';
import { EditConceptNote } from './use-cases/edit-concept-note.js';
import { NoteForChange } from './use-cases/note-for-change.js';
import { NoteSteps } from './use-cases/note-steps.js';
import { TakeNoteStep } from './use-cases/take-note-step.js';
import { ConceptNoteView } from './views/concept-note.view.js';
import { NoteFacts } from './views/note.facts.js';

/** Intake, versions and screening of concept notes. */
@Module({
  imports: [ReferenceModule],
  controllers: [ConceptNotesController, NoteStepsController],
  providers: [
    ConceptNoteStore,
    TransitionLog,
    ContentCheck,
    NoteForChange,
    NoteSteps,
    NoteTransitions,
    NoteLifecycle,
    CreateConceptNote,
    EditConceptNote,
    TakeNoteStep,
    ConceptNoteView,
    NoteFacts,
  ],
  exports: [NoteFacts, NoteLifecycle, NoteTransitions],
})
export class ConceptNotesModule {}
