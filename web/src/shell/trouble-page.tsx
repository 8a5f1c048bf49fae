import { useTranslation } from 'react-i18next';
import { ErrorState } from '../ui/error-state.js';
import { PageHeading } from '../ui/page-heading.js';

/** The page could not be drawn. Says what went wrong and what to do. */
export function TroublePage({ error, retry }: { error: Error; retry: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeading title={t('trouble.title')} />
      <ErrorState error={error} retry={retry} />
    </>
  );
}
