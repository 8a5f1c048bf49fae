import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Edition } from '../../../api/schema.js';
import { useFormat } from '../../../format/use-format.js';
import { bookletOf, fileAddress } from '../editions/edition-files.js';
import styles from './fund-page.module.css';

/** The booklet that was published last, one press away. */
export function LatestEdition({ edition }: { edition: Edition }) {
  const { t } = useTranslation('public');
  const format = useFormat();
  const booklet = bookletOf(edition, format.language);
  return (
    <section className={styles.edition} aria-labelledby="latest-edition">
      <div>
        <h2 id="latest-edition">{edition.title}</h2>
        <p>{t('editions.latestNote', { number: edition.number, date: format.date(edition.asOf) })}</p>
      </div>
      <div>
        {booklet ? (
          <a href={fileAddress(edition, booklet)} download>
            {t('editions.download', { size: format.size(booklet.size) })}
          </a>
        ) : null}
        <Link href="/editions">{t('editions.all')}</Link>
      </div>
    </section>
  );
}
