import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import { ErrorState } from '../../ui/error-state.js';
import { Section } from '../../ui/section.js';
import styles from './audit.module.css';

/** Verifies the audit chain on request only, because that reads every entry. */
export function Verification() {
  const { t } = useTranslation('audit');
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['audit-verification'],
    queryFn: async ({ signal }) => (await api.get('/audit-events/verification', { signal })).data,
    enabled: false,
  });
  return (
    <Section
      title={t('verification')}
      lead={t('verificationLead')}
      aside={
        <Button variant="default" loading={isFetching} onClick={() => void refetch()}>
          {t('verify')}
        </Button>
      }
    >
      <div role="status">
        {error ? <ErrorState error={error} /> : null}
        {data ? (
          <div className={data.ok ? styles.whole : styles.broken}>
            <p>
              {data.ok
                ? t('whole', { count: data.events })
                : t('broken', { seq: data.firstBrokenSeq ?? '?', count: data.events })}
            </p>
            <p className={styles.hash}>
              {t('head')} <span className={styles.code}>{data.head}</span>
            </p>
          </div>
        ) : null}
      </div>
    </Section>
  );
}
