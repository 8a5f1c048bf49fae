import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ConceptNoteContent } from '../../../api/schema.js';
import { useFormat } from '../../../format/use-format.js';
import { attachmentAddress } from '../form/attachments.js';
import { attachmentsQuery } from '../note-queries.js';
import { countryNames, type References } from '../references.js';
import { Term } from './terms.js';

interface Props {
  noteId: string;
  content: ConceptNoteContent;
  references: References;
}

/** The government's letter of each country, to be downloaded. */
export function LetterTerms({ noteId, content, references }: Props) {
  const { t } = useTranslation('concept-notes');
  const { t: common } = useTranslation();
  const { language } = useFormat();
  const files = useQuery(attachmentsQuery(noteId));
  const country = countryNames(references.countries, language);
  return (
    <Term name={t('field.endorsements')}>
      {content.endorsements.length === 0 ? (
        common('value.notStated')
      ) : (
        <ul>
          {content.endorsements.map(({ country: code, attachmentId }) => (
            <li key={code}>
              {country(code)}:{' '}
              <a href={attachmentAddress(noteId, attachmentId)} download>
                {files.data?.find(({ id }) => id === attachmentId)?.filename ?? t('files.letter')}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Term>
  );
}
