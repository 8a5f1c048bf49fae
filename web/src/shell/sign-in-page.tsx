import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Redirect, useLocation, useSearch } from 'wouter';
import { freshSessionQuery, useSession } from '../api/session.js';
import type { Session } from '../api/schema.js';
import { PageHeading } from '../ui/page-heading.js';
import { navigation } from './features.js';
import { returnTo } from './return-to.js';
import { SignInForm } from './sign-in-form.js';
import styles from './sign-in-page.module.css';

/** The door for those who work with the Fund; leads back to where they wanted to go. */
export function SignInPage() {
  const { t } = useTranslation();
  const { session } = useSession();
  useQuery(freshSessionQuery);
  const [, go] = useLocation();
  const search = useSearch();
  const wanted = returnTo(search);
  if (session) return <Redirect to={wanted ?? firstPage(session)} replace />;
  return (
    <div className={styles.page}>
      <PageHeading title={t('signIn.title')} lead={t('signIn.lead')} />
      <SignInForm onSignedIn={(opened) => go(wanted ?? firstPage(opened), { replace: true })} />
    </div>
  );
}

/** The first working page that the person's abilities open. */
function firstPage(session: Session): string {
  return navigation.find(({ ability }) => ability && session.abilities.includes(ability))?.path ?? '/';
}
