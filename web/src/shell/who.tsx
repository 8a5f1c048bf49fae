import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearch } from 'wouter';
import { serverAnswers } from '../api/reachability.js';
import { useSession, useSigning } from '../api/session.js';
import { discardUnsavedTexts, hasUnsavedTexts } from '../storage/unsaved-texts.js';
import { toast } from '../ui/toasts.js';
import { LeaveDialog } from './leave-dialog.js';
import { signInAddress } from './return-to.js';
import styles from './who.module.css';

/** Who is signed in and the way out, or the way in. */
export function Who() {
  const { t } = useTranslation();
  const { session, isPending } = useSession();
  const { signOut } = useSigning();
  const [path, go] = useLocation();
  const search = useSearch();
  const [asking, setAsking] = useState(false);
  if (isPending) return <span className={styles.space} />;
  if (!session) {
    return (
      <Link href={signInAddress(path, search)} className={styles.link}>
        {t('signIn.title')}
      </Link>
    );
  }
  const leave = async (unsaved: 'keep' | 'discard' = 'keep') => {
    setAsking(false);
    if (!(await serverAnswers())) return toast.bad(t('trouble.unreachable'));
    // The page is left first: a form saves once more while the session lasts.
    go('/');
    await new Promise((resolve) => setTimeout(resolve));
    try {
      await signOut();
      if (unsaved === 'discard') discardUnsavedTexts(session.personId);
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
      <button
        type="button"
        className={styles.link}
        onClick={() => (hasUnsavedTexts(session.personId) ? setAsking(true) : void leave())}
      >
        {t('signIn.leave')}
      </button>
      {asking ? (
        <LeaveDialog onLeave={(unsaved) => void leave(unsaved)} onClose={() => setAsking(false)} />
      ) : null}
    </div>
  );
}
