import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { PageHeading } from '../../../ui/page-heading.js';
import { EditionCard } from './edition-card.js';
import styles from './editions.module.css';
import { editionsQuery } from './queries.js';

/** All published editions, the latest first, with every file to download. */
export function EditionsPage() {
  const { t } = useTranslation('public');
  const editions = useQuery(editionsQuery);
  return (
    <>
      <PageHeading title={t('editions.title')} lead={t('editions.lead')} />
      <Loaded query={editions}>
        {([latest, ...earlier]) =>
          latest ? (
            <>
              <EditionCard edition={latest} latest />
              {earlier.length > 0 ? (
                <section className={styles.earlier}>
                  <h2>{t('editions.earlier')}</h2>
                  {earlier.map((edition) => (
                    <EditionCard key={edition.id} edition={edition} />
                  ))}
                </section>
              ) : null}
            </>
          ) : (
            <EmptyState text={t('editions.none')} />
          )
        }
      </Loaded>
    </>
  );
}
