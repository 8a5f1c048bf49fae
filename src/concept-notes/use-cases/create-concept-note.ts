import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/index.js';
import { AuditTrail } from '../../audit/index.js';
import { DomainError, invalid, newId, say } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { type ContentPatch, patched } from '../domain/content-patch.js';
import { emptyContent, type NoteContent } from '../domain/note-content.js';
import { mayDraft } from '../domain/note-policy.js';
import { ConceptNoteStore } from '../persistence/concept-note.store.js';
import type { StoredNote } from '../persistence/note-row.js';
import { ContentCheck } from './content-check.js';

/** Creates a concept note. All fields of a draft are optional. */
@Injectable()
export class CreateConceptNote {
  constructor(
    private readonly notes: ConceptNoteStore,
    private readonly check: ContentCheck,
    private readonly audit: AuditTrail,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Throws 422 `VALIDATION_FAILED`, and 403 `OUTSIDE_SCOPE` when none of the countries is the author's. */
  execute(actor: Actor, input: ContentPatch): Promise<StoredNote> {
    return this.uow.run(async () => {
      const content = withCountries(actor, patched(emptyContent(), input));
      await this.check.demand(content, null);
      demandScope(actor, content);
      const now = this.clock.now();
      const id = newId(now);
      const reference = await this.notes.nextReference(now.getUTCFullYear());
      const by = { id: actor.personId, name: actor.name };
      await this.notes.add({ id, reference, content }, { by, now });
      const note = (await this.notes.find(id))!;
      this.audit.record({
        action: 'concept-note.create',
        subject: { type: 'concept-note', id },
        after: { reference, ...note.content },
      });
      return note;
    });
  }
}

/** Someone who writes for one country need not name it; anyone else must say which of theirs the note is for. */
function withCountries(actor: Actor, content: NoteContent): NoteContent {
  if (content.countries.length > 0) return content;
  const scope = actor.countriesFor('concept-note.draft');
  if (scope !== 'all' && scope.length === 1) return { ...content, countries: [...scope] };
  throw invalid([
    { pointer: '/countries', rule: 'required', message: say`Choose at least one of your countries.` },
  ]);
}

/** Throws 403 `OUTSIDE_SCOPE` when the person writes for none of the note's countries. */
export function demandScope(actor: Actor, { countries }: NoteContent): void {
  const verdict = mayDraft(actor, countries);
  if (verdict.can) return;
  const message = say`You can write notes for ${actor.countriesFor('concept-note.draft')}. Choose at least one of these countries.`;
  throw new DomainError('forbidden', 'OUTSIDE_SCOPE', message, [
    { pointer: '/countries', rule: 'scope', message },
  ]);
}
