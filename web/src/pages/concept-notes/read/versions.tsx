import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { SelectField } from '../../../ui/select-field.js';
import { useUrlState } from '../../../ui/use-url-state.js';
import { versionQuery, versionsQuery } from '../note-queries.js';
import type { References } from '../references.js';
import { Difference } from './difference.js';
import { NoteContent } from './note-content.js';
import styles from './read.module.css';

const NONE = { version: '', against: '' };

/** The submissions of a note: each can be read, and compared with another. */
export function Versions({ noteId, references }: { noteId: string; references: References }) {
  const { t } = useTranslation('concept-notes');
  const format = useFormat();
  const [chosen, choose] = useUrlState(NONE);
  const versions = useQuery(versionsQuery(noteId));
  return (
    <Loaded query={versions}>
      {(items) => {
        const last = items.at(-1);
        if (!last) return <EmptyState text={t('read.noVersions')} />;
        const number = items.find((one) => String(one.number) === chosen.version)?.number ?? last.number;
        const against = items.find(
          (one) => String(one.number) === chosen.against && one.number !== number,
        )?.number;
        const options = items.map((one) => ({
          value: String(one.number),
          label: t('versions.option', {
            number: one.number,
            date: format.instant(one.submittedAt),
            name: one.submittedBy.name,
          }),
        }));
        return (
          <div className={styles.content}>
            <div className={styles.choose}>
              <SelectField
                id="version"
                label={t('versions.show')}
                value={String(number)}
                options={options}
                onChange={(version) => choose({ version })}
              />
              <SelectField
                id="against"
                label={t('versions.compare')}
                value={against === undefined ? '' : String(against)}
                options={[
                  { value: '', label: t('versions.nothing') },
                  ...options.filter(({ value }) => value !== String(number)),
                ]}
                onChange={(other) => choose({ against: other })}
              />
            </div>
            {against === undefined ? (
              <Frozen noteId={noteId} number={number} references={references} />
            ) : (
              <Difference noteId={noteId} from={against} to={number} references={references} />
            )}
          </div>
        );
      }}
    </Loaded>
  );
}

function Frozen({ noteId, number, references }: { noteId: string; number: number; references: References }) {
  const version = useQuery(versionQuery(noteId, number));
  return (
    <Loaded query={version}>
      {({ content, title }) => (
        <>
          <h2>{title}</h2>
          <NoteContent noteId={noteId} content={content} references={references} />
        </>
      )}
    </Loaded>
  );
}
