import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearch } from 'wouter';
import { useSession, useSigning } from '../api/session.js';
import { toast } from '../ui/toasts.js';
import { signInAddress } from './return-to.js';
import styles from './who.module.css';

/** Who is signed in and the way out, or the way in. */
export function Who() {
  const { t } = useTranslation();
  const { session, isPending } = useSession();
  const { signOut } = useSigning();
  const [path, go] = useLocation();
  const search = useSearch();
  if (isPending) return <span className={styles.space} />;
  if (!session) {
    return (
      <Link href={signInAddress(path, search)} className={styles.link}>
        {t('signIn.title')}
      </Link>
    );
  }
  const leave = async () => {
    try {
      await signOut();
      go('/');
      toast.good(t('signIn.out'));
    } catch {
      toast.bad(t('trouble.unreachable'));
    }
  };
  return (
    <div className={styles.who}>
      <span className={styles.name} title={session.email}>
        {session.name}
      </span>
      <button type="button" className={styles.link} onClick={() => void leave()}>
        {t('signIn.leave')}
      </button>
    </div>
  );
}
