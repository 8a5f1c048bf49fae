import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session.js';
import { PageHeading } from '../../ui/page-heading.js';
import { ContributionsNav } from './contributions-nav.js';
import { DepositForm } from './deposit-form.js';
import { DepositsTable } from './deposits-table.js';

/** Cash that the Administrative Agent received. */
export function DepositsPage() {
  const { t } = useTranslation('contributions');
  const { can } = useSession();
  const [adding, setAdding] = useState(false);
  return (
    <>
      <PageHeading
        title={t('nav.deposits')}
        lead={t('depositsLead')}
        aside={
          can('deposit.record') && !adding ? (
            <Button onClick={() => setAdding(true)}>{t('recordDeposit')}</Button>
          ) : undefined
        }
      />
      <ContributionsNav />
      {adding ? <DepositForm onClose={() => setAdding(false)} /> : null}
      <DepositsTable />
    </>
  );
}
