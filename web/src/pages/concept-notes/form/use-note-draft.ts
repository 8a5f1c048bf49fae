import { onlineManager, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client.js';
import { draftMemory } from '../draft/draft-memory.js';
import type { DraftView, ReadNote } from '../draft/draft-view.js';
import { NoteDraft } from '../draft/note-draft.js';
import { noteQuery, readNote } from '../note-queries.js';

/** The draft of a note for as long as its form is on the page: saves by itself, and once more when the person leaves. */
export function useNoteDraft(read: ReadNote, personId: string): [NoteDraft, DraftView] {
  const client = useQueryClient();
  const { i18n } = useTranslation();
  const id = read.note.id;
  const [store] = useState(
    () =>
      new NoteDraft(read, {
        read: () => readNote(id),
        edit: async (body, ifMatch) => {
          const { data, etag } = await api.patch('/concept-notes/{id}', { params: { id }, body, ifMatch });
          const saved = { note: data, etag: etag ?? '' };
          client.setQueryData(noteQuery(id).queryKey, saved);
          return saved;
        },
        memory: draftMemory(personId, id),
        now: () => new Date(),
      }),
  );
  const view = useSyncExternalStore(store.subscribe, store.current);

  useEffect(() => {
    const seen = () => {
      if (document.visibilityState === 'visible') void store.refresh();
      else store.retry();
    };
    const leaving = (event: BeforeUnloadEvent) => {
      if (!store.unsaved) return;
      store.retry();
      event.preventDefault();
    };
    const quiet = onlineManager.subscribe((online) => {
      if (online) store.retry();
    });
    window.addEventListener('beforeunload', leaving);
    document.addEventListener('visibilitychange', seen);
    store.retry();
    return () => {
      quiet();
      window.removeEventListener('beforeunload', leaving);
      document.removeEventListener('visibilitychange', seen);
      void store.flush().finally(() => {
        store.stop();
        void client.invalidateQueries({ queryKey: ['concept-notes'] });
      });
    };
  }, [store, client]);

  // The problems and warnings of the note are in the language that it was read in.
  useEffect(() => {
    const speak = () => void store.refresh();
    i18n.on('languageChanged', speak);
    return () => i18n.off('languageChanged', speak);
  }, [store, i18n]);
  return [store, view];
}
