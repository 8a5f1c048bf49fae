import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { SortKeyOf } from '../../../api/operation-types.js';
import type { ConceptNoteListItem } from '../../../api/schema.js';
import { AgeText } from '../../../ui/age-text.js';
import { CountryList } from '../../../ui/country-list.js';
import { AreaTag } from '../../../ui/area-tag.js';
import type { Column } from '../../../ui/columns.js';
import { Money } from '../../../ui/money.js';
import { StateTag } from '../../../ui/state-tag.js';
import styles from './list.module.css';

type NoteColumn = Column<ConceptNoteListItem, SortKeyOf<'/concept-notes'>>;

/** The columns of a list of notes. */
export function useNoteColumns(): readonly NoteColumn[] {
  const { t } = useTranslation('concept-notes');
  return useMemo(
    () => [
      {
        key: 'reference',
        header: t('list.reference'),
        sortable: true,
        cell: ({ id, reference, title }) => (
          <Link href={`/concept-notes/${id}`} className={styles.reference}>
            {reference}
            <span className="visually-hidden"> {title ?? t('untitled')}</span>
          </Link>
        ),
      },
      {
        key: 'title',
        header: t('list.title'),
        sortable: true,
        wrap: true,
        cell: ({ title }) => title ?? <i>{t('untitled')}</i>,
      },
      {
        key: 'countries',
        header: t('list.countries'),
        wrap: true,
        cell: ({ countries }) => <CountryList codes={countries} />,
      },
      {
        key: 'area',
        header: t('list.area'),
        cell: ({ primaryArea }) => (primaryArea === null ? '–' : <AreaTag number={primaryArea} />),
      },
      {
        key: 'requested',
        header: t('list.amount'),
        align: 'end',
        sortable: true,
        firstDescending: true,
        cell: ({ requested }) => <Money value={requested.amount === '0.00' ? null : requested} />,
      },
      {
        key: 'state',
        header: t('list.state'),
        cell: ({ state }) => <StateTag state={state} />,
      },
      {
        key: 'age',
        header: t('list.age'),
        align: 'end',
        cell: ({ daysInState }) => <AgeText days={daysInState} />,
      },
    ],
    [t],
  );
}
