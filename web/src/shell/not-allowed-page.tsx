import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useSession } from '../api/session.js';
import { EmptyState } from '../ui/empty-state.js';
import { PageHeading } from '../ui/page-heading.js';

/** The person's roles do not include this page. */
export function NotAllowedPage() {
  const { t } = useTranslation();
  const { session } = useSession();
  return (
    <>
      <PageHeading title={t('notAllowed.title')} />
      <EmptyState
        text={t('notAllowed.text', { name: session?.name ?? '' })}
        action={<Link href="/">{t('notFound.home')}</Link>}
      />
    </>
  );
}
