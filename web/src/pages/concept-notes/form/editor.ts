import { createContext, useContext } from 'react';
import type { Field } from '../catalogue.js';
import type { Draft } from '../draft/draft.js';
import type { DraftView } from '../draft/draft-view.js';
import type { NoteDraft } from '../draft/note-draft.js';
import { wireOf } from '../draft/wire.js';
import type { Limits } from '../limits.js';
import type { References } from '../references.js';

/** What every section of the form works with. */
export interface Editor {
  store: NoteDraft;
  view: DraftView;
  references: References;
  limits: Limits;
  /** Somebody asked for submission: the fields say what they lack. */
  tried: boolean;
  set: <F extends Field>(field: F, value: Draft[F]) => void;
  /** The message for exactly this pointer, or for anything inside it when `deep`. */
  error: (pointer: string, deep?: boolean) => string | undefined;
}

export const EditorContext = createContext<Editor | null>(null);

/** The form around a section. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('A section stands outside of the form.');
  return editor;
}

/** Messages by pointer: what was refused, and, once submission was tried, what the server finds missing. */
export function errorsOf(view: DraftView, tried: boolean): Editor['error'] {
  const wire: Partial<Record<string, unknown>> = wireOf(view.draft);
  // A refusal speaks of the value that was sent; it falls silent when that is changed.
  const refused = Object.entries(view.refusals).flatMap(([key, refusal]) =>
    refusal && refusal.value === JSON.stringify(wire[key]) ? refusal.problems : [],
  );
  const problems = [...refused, ...(tried ? view.note.problems : [])];
  return (pointer, deep = false) => {
    const found = problems.filter(
      (problem) => problem.pointer === pointer || (deep && problem.pointer.startsWith(`${pointer}/`)),
    );
    return found.length > 0 ? [...new Set(found.map(({ message }) => message))].join(' ') : undefined;
  };
}
