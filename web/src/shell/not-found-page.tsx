import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { EmptyState } from '../ui/empty-state.js';
import { PageHeading } from '../ui/page-heading.js';

/** Nothing lives at this address, or it is not for the person's eyes: the two are not told apart. */
export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeading title={t('notFound.title')} />
      <EmptyState text={t('notFound.text')} action={<Link href="/">{t('notFound.home')}</Link>} />
    </>
  );
}
