import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../../ui/page-heading.js';

/** The Fund at a glance. */
export function FundPage() {
  const { t } = useTranslation();
  return <PageHeading title={t('nav.fund')} />;
}
