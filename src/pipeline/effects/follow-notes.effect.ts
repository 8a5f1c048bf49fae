import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type NoteTransition,
  type NoteTransitioned,
  NoteTransitions,
  type TransitionFrom,
} from '../../concept-notes/index.js';
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
    if (made.to !== 'in_pipeline' || made.decisionId === null) return null;
    const { note, on, decisionId } = made;
    return { id: newId(this.clock.now()), note, on, decisionId };
  }
}

/** Why an entry ends, by the transition that ends it. */
const ENDS: Readonly<Record<TransitionFrom<'in_pipeline'>, EntryEnd['because']>> = {
  allocate: 'allocated',
  'remove-from-pipeline': 'removed',
  withdraw: 'withdrawn',
};

function endOf({ transition, noteId, on, decisionId }: NoteTransitioned): EntryEnd | null {
  const ends: Partial<Record<NoteTransition, EntryEnd['because']>> = ENDS;
  const because = ends[transition];
  return because ? { noteId, on, decisionId, because } : null;
}
