import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/index.js';
import { AuditTrail } from '../../audit/index.js';
import { canonicalJson, conflict, forbidden, say } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { requireMatch } from '../../platform/revision/revision.js';
import { EDITABLE_STATES, noteState } from '../domain/concept-note.workflow.js';
import { type ContentPatch, patched } from '../domain/content-patch.js';
import { mayDraft } from '../domain/note-policy.js';
import { ConceptNoteStore } from '../persistence/concept-note.store.js';
import type { StoredNote } from '../persistence/note-row.js';
import { ContentCheck } from './content-check.js';
import { demandScope } from './create-concept-note.js';
import { NoteForChange } from './note-for-change.js';

/** Writes on a draft or a returned note. */
@Injectable()
export class EditConceptNote {
  constructor(
    private readonly forChange: NoteForChange,
    private readonly notes: ConceptNoteStore,
    private readonly check: ContentCheck,
    private readonly audit: AuditTrail,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Throws 404, 403, 409 `NOT_EDITABLE`, 428, 412 and 422; an edit that changes nothing keeps the ETag. */
  execute(actor: Actor, id: string, patch: ContentPatch, ifMatch: string | undefined): Promise<StoredNote> {
    return this.uow.run(async () => {
      const note = await this.forChange.lock(actor, id);
      const verdict = mayDraft(actor, note.content.countries);
      if (!verdict.can) throw forbidden(verdict.because);
      requireMatch(ifMatch, note.revision);
      if (!EDITABLE_STATES.includes(note.state)) {
        throw conflict(
          'NOT_EDITABLE',
          say`This note is ${noteState(note.state)}. Only a draft or a returned note can be edited.`,
          { state: note.state },
        );
      }
      const content = patched(note.content, patch);
      await this.check.demand(content, id);
      demandScope(actor, content);
      if (canonicalJson(content) === canonicalJson(note.content)) return note;
      const by = { id: actor.personId, name: actor.name };
      await this.notes.write(note, content, { by, now: this.clock.now() });
      const written = (await this.notes.find(id))!;
      this.audit.record({
        action: 'concept-note.edit',
        subject: { type: 'concept-note', id },
        before: note.content,
        after: written.content,
      });
      return written;
    });
  }
}
