import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import type { AgendaItem, ConceptNoteListItem } from '../../api/schema.js';
import { AreaTag } from '../../ui/area-tag.js';
import { CountryList } from '../../ui/country-list.js';
import { Loaded } from '../../ui/loaded.js';
import { Money } from '../../ui/money.js';
import { TextField } from '../../ui/text-field.js';
import styles from './note-search.module.css';

const SHOWN = 8;

interface NoteSearchProps {
  /** States of the notes that can be chosen; any when empty. */
  states: readonly string[];
  /** Notes on the agenda stand first. */
  agenda: readonly AgendaItem[];
  /** Notes that a tentative decision is about already. */
  decided?: ReadonlySet<string>;
  chosen: readonly string[];
  onChoose: (note: ConceptNoteListItem) => void;
}

/** Finds concept notes by reference, words, country or organization, and adds them one by one. */
export function NoteSearch({ states, agenda, decided, chosen, onChoose }: NoteSearchProps) {
  const { t } = useTranslation('meetings');
  const id = useId();
  const [words, setWords] = useState('');
  const q = useDeferredValue(words.trim());
  const state = states.join(',');
  const query = useQuery({
    queryKey: ['concept-notes', 'to-decide', state, q],
    queryFn: async ({ signal }) =>
      (await api.get('/concept-notes', { query: { state, q, sort: 'reference', limit: 100 }, signal })).data
        .items,
    placeholderData: keepPreviousData,
  });
  const onAgenda = new Set(agenda.flatMap(({ conceptNoteId }) => conceptNoteId ?? []));
  return (
    <div className={styles.search}>
      <TextField
        id={id}
        type="search"
        label={t('findNote')}
        hint={t('findNoteHint')}
        value={words}
        onChange={setWords}
        onKeyDown={(event) => {
          // Enter searches; it does not send the form around this field.
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <Loaded query={query}>
        {(notes) => {
          const free = notes
            .filter((note) => !chosen.includes(note.id))
            .toSorted((a, b) => Number(onAgenda.has(b.id)) - Number(onAgenda.has(a.id)));
          return free.length === 0 ? (
            <p className={styles.none}>{t('noNotes')}</p>
          ) : (
            <>
              <ul className={styles.notes}>
                {free.slice(0, SHOWN).map((note) => (
                  <li key={note.id}>
                    <button
                      type="button"
                      className={styles.note}
                      disabled={decided?.has(note.id)}
                      onClick={() => onChoose(note)}
                    >
                      <span className={styles.line}>
                        {note.primaryArea === null ? null : <AreaTag number={note.primaryArea} />}
                        <strong>{note.reference}</strong>
                        <span className={styles.title}>{note.title}</span>
                        <Money value={note.requested} />
                      </span>
                      <span className={styles.soft}>
                        <CountryList codes={note.countries} />
                        {onAgenda.has(note.id) ? ` · ${t('onAgenda')}` : ''}
                        {decided?.has(note.id) ? ` · ${t('decidedTentatively')}` : ''}
                      </span>
                    </button>
                  </li>
                ))}
              </ul>
              {free.length > SHOWN ? (
                <p className={styles.none}>{t('moreNotes', { count: free.length - SHOWN })}</p>
              ) : null}
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
