import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.js';
import type { ConceptNoteAttachment } from '../../../api/schema.js';
import { attachmentAddress } from '../form/attachments.js';
import styles from './read.module.css';

/** The files of a note, to be downloaded. */
export function FileList({ noteId, files }: { noteId: string; files: readonly ConceptNoteAttachment[] }) {
  const { t } = useTranslation('concept-notes');
  const format = useFormat();
  if (files.length === 0) return <p className={styles.quiet}>{t('files.none')}</p>;
  return (
    <ul className={styles.files}>
      {files.map(({ id, filename, kind, size, uploadedAt, uploadedBy }) => (
        <li key={id}>
          <a href={attachmentAddress(noteId, id)} download>
            {filename}
          </a>
          <p>
            {t(`files.${kind}`)} · {format.size(size)} ·{' '}
            {t('files.by', { name: uploadedBy.name, when: format.instant(uploadedAt) })}
          </p>
        </li>
      ))}
    </ul>
  );
}
