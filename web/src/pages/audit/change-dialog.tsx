import '@mantine/core/styles/Modal.layer.css';
import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AuditEvent } from '../../api/schema.js';
import styles from './audit.module.css';

interface ChangeDialogProps {
  event: AuditEvent;
  onClose: () => void;
}

/** What an entry changed, field by field, from what to what; as it is in the record, so that hashes can be checked. */
export function ChangeDialog({ event, onClose }: ChangeDialogProps) {
  const { t } = useTranslation(['audit', 'common']);
  const before = event.before ?? {};
  const after = event.after ?? {};
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('audit:changeOf', { seq: event.seq })}
      closeButtonProps={{ 'aria-label': t('audit:close') }}
    >
      <dl className={styles.changes}>
        {fields.map((field) => (
          <div key={field}>
            <dt>{field}</dt>
            {field in before ? (
              <dd>
                <span>{t('audit:before')}</span> <code>{valueText(before[field])}</code>
              </dd>
            ) : null}
            {field in after ? (
              <dd>
                <span>{t('audit:after')}</span> <code>{valueText(after[field])}</code>
              </dd>
            ) : null}
          </div>
        ))}
      </dl>
    </Modal>
  );
}

function valueText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value, null, 1);
}
