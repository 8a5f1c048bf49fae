import { Injectable } from '@nestjs/common';
import { invalid } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { ReferenceFacts } from '../../reference/index.js';
import { codesOf, contentProblems } from '../domain/content-problems.js';
import type { NoteContent } from '../domain/note-content.js';

/** Holds even drafts to codes that exist and rows that stand once. */
@Injectable()
export class ContentCheck {
  constructor(
    private readonly reference: ReferenceFacts,
    private readonly uow: UnitOfWork,
  ) {}

  /** Throws 422 `VALIDATION_FAILED` with every problem. */
  async demand(content: NoteContent, noteId: string | null): Promise<void> {
    const known = await this.reference.known(codesOf(content));
    const problems = contentProblems(content, known, await this.lettersOf(content, noteId));
    if (problems.length > 0) throw invalid(problems);
  }

  private async lettersOf(content: NoteContent, noteId: string | null): Promise<string[]> {
    if (content.endorsements.length === 0 || noteId === null) return [];
    const rows = await this.uow.query<{ id: string }>(
      `select id from concept_note_attachment where note_id = $1`,
      [noteId],
    );
    return rows.map(({ id }) => id);
  }
}
