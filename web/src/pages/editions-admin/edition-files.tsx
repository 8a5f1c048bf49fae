import { useTranslation } from 'react-i18next';
import { address } from '../../api/client.js';
import type { Edition, EditionFile } from '../../api/schema.js';
import { useFormat } from '../../format/use-format.js';
import type { Column } from '../../ui/columns.js';
import { DataTable } from '../../ui/data-table.js';
import { Section } from '../../ui/section.js';
import styles from './edition-page.module.css';

/** The files of an edition with what proves that they are unchanged. */
export function EditionFiles({ edition }: { edition: Edition }) {
  const { t } = useTranslation('editions-admin');
  const format = useFormat();
  const columns: Column<EditionFile>[] = [
    {
      key: 'name',
      header: t('file'),
      cell: ({ name }) => (
        <a href={address('/editions/{id}/files/{name}', { id: edition.id, name })} download>
          {name}
        </a>
      ),
    },
    { key: 'size', header: t('size'), align: 'end', cell: ({ size }) => format.size(size) },
    { key: 'sha256', header: 'SHA-256', cell: ({ sha256 }) => <code className={styles.hash}>{sha256}</code> },
  ];
  return (
    <Section title={t('files')} lead={t('filesLead')}>
      <DataTable caption={t('files')} columns={columns} rows={edition.files} rowKey={({ name }) => name} />
    </Section>
  );
}
