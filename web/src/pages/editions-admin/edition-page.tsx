import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import type { Edition } from '../../api/schema.js';
import { useFormat } from '../../format/use-format.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHeading } from '../../ui/page-heading.js';
import { StateTag } from '../../ui/state-tag.js';
import { EditionFiles } from './edition-files.js';
import { EditionProgress } from './edition-progress.js';
import { stateOf } from './edition-state.js';
import styles from './edition-page.module.css';
import { isDone, useEdition } from './use-edition.js';

/** One edition: how far it is, then what it consists of. */
export function EditionPage() {
  const { id = '' } = useParams();
  const query = useEdition(id);
  return (
    <Loaded query={query} page>
      {(edition) => <EditionView edition={edition} />}
    </Loaded>
  );
}

function EditionView({ edition }: { edition: Edition }) {
  const { t } = useTranslation('editions-admin');
  const format = useFormat();
  return (
    <>
      <PageHeading
        title={edition.title}
        above={<Link href="/publish">{t('title')}</Link>}
        lead={
          <span className={styles.lead}>
            <StateTag state={stateOf(edition)} />
            <span>{t('editionLine', { number: edition.number, date: format.date(edition.asOf) })}</span>
            {edition.supersededBy === null ? null : (
              <span>{t('supersededBy', { number: edition.supersededBy })}</span>
            )}
          </span>
        }
      />
      {isDone(edition) ? null : <EditionProgress edition={edition} />}
      <div role="status">
        {edition.status === 'published' ? (
          <p className={styles.done}>
            {t('published', { when: edition.publishedAt ? format.instant(edition.publishedAt) : '' })}
          </p>
        ) : null}
        {edition.status === 'failed' ? (
          <p className={styles.failed}>{t('failed', { error: edition.error ?? '' })}</p>
        ) : null}
      </div>
      {edition.files.length > 0 ? <EditionFiles edition={edition} /> : null}
    </>
  );
}
