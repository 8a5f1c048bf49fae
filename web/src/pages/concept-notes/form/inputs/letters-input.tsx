import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../format/use-format.js';
import { fieldId } from '../../../../ui/field-id.js';
import { Loaded } from '../../../../ui/loaded.js';
import { Group } from '../../fields/group.js';
import { attachmentsQuery } from '../../note-queries.js';
import { FileList } from '../../read/file-list.js';
import { countryNames } from '../../references.js';
import { attach, attachmentAddress } from '../attachments.js';
import { useEditor } from '../editor.js';
import { FileField } from '../file-field.js';
import styles from '../form.module.css';

/** The government's letter for each country, and other files. */
export function LettersInput() {
  const { t } = useTranslation('concept-notes');
  const { language } = useFormat();
  const client = useQueryClient();
  const { store, view, references, set, error } = useEditor();
  const { endorsements, countries } = view.draft;
  const noteId = view.note.id;
  const files = useQuery(attachmentsQuery(noteId));
  const name = countryNames(references.countries, language);
  const listed = [...new Set([...countries, ...endorsements.map(({ country }) => country)])];
  const sendAs = (kind: 'endorsement' | 'other') => async (file: File) => {
    const attachment = await attach(noteId, file, kind);
    await client.invalidateQueries({ queryKey: attachmentsQuery(noteId).queryKey });
    return attachment;
  };
  const endorse = (country: string) => async (file: File) => {
    const { id } = await sendAs('endorsement')(file);
    // The list may have changed while the file was on its way.
    store.change((draft) => ({
      ...draft,
      endorsements: [
        ...draft.endorsements.filter((one) => one.country !== country),
        { country, attachmentId: id },
      ],
    }));
  };
  return (
    <>
      <Group
        id={fieldId('/endorsements')}
        label={t('field.endorsements')}
        hint={t('hint.endorsements')}
        error={error('/endorsements')}
      >
        {listed.length === 0 ? <p>{t('files.countriesFirst')}</p> : null}
        {listed.map((country) => {
          const index = endorsements.findIndex((one) => one.country === country);
          const letter = files.data?.find(({ id }) => id === endorsements[index]?.attachmentId);
          const message = index < 0 ? undefined : error(`/endorsements/${index}`, true);
          return (
            <div key={country} className={styles.letter}>
              <h3>{name(country)}</h3>
              {message ? <p className={styles.rowError}>{message}</p> : null}
              {index >= 0 ? (
                <p className={styles.letterFile}>
                  <a href={attachmentAddress(noteId, endorsements[index]!.attachmentId)} download>
                    {letter?.filename ?? t('files.letter')}
                  </a>
                  <button
                    type="button"
                    className={styles.quiet}
                    aria-label={t('files.removeLetter', { country: name(country) })}
                    onClick={() =>
                      set(
                        'endorsements',
                        endorsements.filter((_, at) => at !== index),
                      )
                    }
                  >
                    {t('form.remove')}
                  </button>
                </p>
              ) : null}
              <FileField
                id={index < 0 ? undefined : fieldId(`/endorsements/${index}`)}
                label={t(index < 0 ? 'files.addLetter' : 'files.replaceLetter', { country: name(country) })}
                send={endorse(country)}
              />
            </div>
          );
        })}
      </Group>
      <Group id="files" label={t('files.all')} hint={t('files.allHint')}>
        <Loaded query={files}>{(items) => <FileList noteId={noteId} files={items} />}</Loaded>
        <FileField label={t('files.addOther')} send={async (file) => void (await sendAs('other')(file))} />
      </Group>
    </>
  );
}
