import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ConceptNoteListItem, Country } from '../../../api/schema.js';
import { useFormat } from '../../../format/use-format.js';
import { AreaTag } from '../../../ui/area-tag.js';
import type { Column } from '../../../ui/columns.js';
import { Money } from '../../../ui/money.js';
import { type StateName, StateTag } from '../../../ui/state-tag.js';
import { countryNames } from '../references.js';
import styles from './list.module.css';

/** The columns of a list of notes; those that sort are those that the server sorts by. */
export function useNoteColumns(
  countries: readonly Country[] | undefined,
): readonly Column<ConceptNoteListItem>[] {
  const { t } = useTranslation('concept-notes');
  const { language } = useFormat();
  return useMemo(() => {
    const name = countryNames(countries, language);
    return [
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
        cell: ({ countries: codes }) =>
          codes.length > 3
            ? t('list.andMore', { first: codes.slice(0, 2).map(name).join(', '), count: codes.length - 2 })
            : codes.map(name).join(', '),
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
        cell: ({ state }) => <StateTag state={state as StateName} />,
      },
      {
        key: 'age',
        header: t('list.age'),
        align: 'end',
        cell: ({ daysInState }) => t('days', { count: daysInState }),
      },
    ];
  }, [countries, language, t]);
}
