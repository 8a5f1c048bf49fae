import { Injectable } from '@nestjs/common';
import { invalid } from '../../kernel/index.js';
import { ReferenceFacts } from '../../reference/index.js';
import { codesOf, contentProblems } from '../domain/content-problems.js';
import type { NoteContent } from '../domain/note-content.js';
import { NotePapersRepository } from '../persistence/note-papers.repository.js';

/** Rejects unknown codes and repeated rows, even in a draft. */
@Injectable()
export class ContentCheck {
  constructor(
    private readonly reference: ReferenceFacts,
    private readonly papers: NotePapersRepository,
  ) {}

  /** Throws 422 `VALIDATION_FAILED` with every problem. */
  async demand(content: NoteContent, noteId: string | null): Promise<void> {
    const known = await this.reference.known(codesOf(content));
    const problems = contentProblems(content, known, await this.lettersOf(content, noteId));
    if (problems.length > 0) throw invalid(problems);
  }

  private async lettersOf(content: NoteContent, noteId: string | null): Promise<string[]> {
    if (content.endorsements.length === 0 || noteId === null) return [];
    return this.papers.attachmentIds(noteId);
  }
}
