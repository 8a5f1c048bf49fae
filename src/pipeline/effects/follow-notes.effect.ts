import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type NoteTransitioned, NoteTransitions } from '../../concept-notes/index.js';
import { newId } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import {
  type EntryEnd,
  type NewEntry,
  PipelineEntriesRepository,
} from '../persistence/pipeline-entries.repository.js';

/** Updates the pipeline after the transitions of notes, for every actor. */
@Injectable()
export class FollowNotesEffect implements OnModuleInit {
  constructor(
    private readonly transitions: NoteTransitions,
    private readonly entries: PipelineEntriesRepository,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.transitions.onTransition(async (made) => {
      await this.entries.enter(made.flatMap((one) => this.entryOf(one) ?? []));
      await this.entries.leave(made.flatMap((one) => endOf(one) ?? []));
    });
  }

  private entryOf(made: NoteTransitioned): NewEntry | null {
    if (made.transition !== 'add-to-pipeline') return null;
    const { note, on, decisionId } = made;
    return { id: newId(this.clock.now()), note, on, decisionId };
  }
}

function endOf({ transition, noteId, on, decisionId }: NoteTransitioned): EntryEnd | null {
  switch (transition) {
    case 'allocate':
      return { noteId, on, decisionId, because: 'allocated' };
    case 'remove-from-pipeline':
      return { noteId, on, decisionId, because: 'removed' };
    case 'withdraw':
      return { noteId, on, decisionId, because: 'withdrawn' };
    default:
      return null;
  }
}
