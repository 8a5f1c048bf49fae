import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Edition } from '../../../api/schema.js';
import { useFormat } from '../../../format/use-format.js';
import { DataTable } from '../../../ui/data-table.js';
import { DateText } from '../../../ui/date-text.js';
import { bookletOf, fileAddress } from './edition-files.js';
import styles from './editions.module.css';
import { useFileName } from './file-name.js';

/** One edition: what it is, the booklet, and every file with size and hash. */
export function EditionCard({ edition, latest = false }: { edition: Edition; latest?: boolean }) {
  const { t } = useTranslation('public');
  const format = useFormat();
  const fileName = useFileName();
  const booklet = bookletOf(edition, format.language);
  const Heading = latest ? 'h2' : 'h3';
  return (
    <article
      className={styles.edition}
      data-latest={latest || undefined}
      aria-labelledby={`edition-${edition.id}`}
    >
      <div className={styles.head}>
        <div>
          {latest ? <p className={styles.flag}>{t('editions.latest')}</p> : null}
          <Heading id={`edition-${edition.id}`}>{edition.title}</Heading>
          <p className={styles.facts}>
            {t('editions.number', { number: edition.number })} · {t('editions.asOf')}{' '}
            <DateText value={edition.asOf} /> · {t('editions.published')}{' '}
            <DateText value={edition.publishedAt} />
          </p>
          <p className={styles.facts}>
            <Link href={`/pipeline?asOf=${edition.asOf}`}>{t('editions.pipeline')}</Link>
          </p>
        </div>
        {booklet ? (
          <a className={styles.download} href={fileAddress(edition, booklet)} download>
            {t('editions.download', { size: format.size(booklet.size) })}
          </a>
        ) : null}
      </div>
      <DataTable
        caption={t('editions.files', { title: edition.title })}
        rows={edition.files}
        rowKey={(file) => file.name}
        columns={[
          {
            key: 'file',
            header: t('editions.file'),
            cell: (file) => (
              <a href={fileAddress(edition, file)} download>
                {fileName(file.name)}
              </a>
            ),
          },
          { key: 'size', header: t('editions.size'), cell: (file) => format.size(file.size), align: 'end' },
          {
            key: 'sha256',
            header: t('editions.hash'),
            cell: (file) => <code className={styles.hash}>{file.sha256}</code>,
            wrap: true,
          },
        ]}
      />
    </article>
  );
}
