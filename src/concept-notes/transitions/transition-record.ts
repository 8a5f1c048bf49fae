import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { requestContext } from '../../platform/request/request-context.js';
import { TransitionLog } from '../persistence/transition-log.js';
import { type NoteTransitioned, NoteTransitions } from './note-transitions.js';

/** Records transitions that notes have just made and notifies the listeners, all in the open unit of work. */
@Injectable()
export class TransitionRecord {
  constructor(
    private readonly log: TransitionLog,
    private readonly transitions: NoteTransitions,
    private readonly audit: AuditTrail,
  ) {}

  async add(made: readonly NoteTransitioned[]): Promise<void> {
    const by = requestContext().actor;
    await this.log.add(made.map((one) => ({ ...one, by })));
    for (const { noteId, transition, from, to, version, reason, decisionId } of made) {
      // Submitting is the one transition that makes a version.
      const versionBefore = transition === 'submit' ? version - 1 : version;
      this.audit.record({
        action: `concept-note.${transition}`,
        subject: { type: 'concept-note', id: noteId },
        before: { state: from, version: versionBefore },
        after: { state: to, version, ...(decisionId === null ? {} : { decisionId }) },
        reason,
      });
    }
    await this.transitions.announce(made);
  }
}
