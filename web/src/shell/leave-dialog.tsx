import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './leave-dialog.module.css';

interface LeaveDialogProps {
  /** Signs out; what is not saved waits on the device, or is discarded. */
  onLeave: (unsaved: 'keep' | 'discard') => void;
  onClose: () => void;
}

/** Asks what becomes of unsaved text before somebody signs out: on a shared device it had better not stay. */
export function LeaveDialog({ onLeave, onClose }: LeaveDialogProps) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{t('signIn.unsavedTitle')}</h2>
      <p>{t('signIn.unsavedText')}</p>
      <div className={styles.buttons}>
        <button type="button" className={styles.first} onClick={() => onLeave('keep')}>
          {t('signIn.unsavedKeep')}
        </button>
        <button type="button" onClick={() => onLeave('discard')}>
          {t('signIn.unsavedDiscard')}
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          {t('form.cancel')}
        </button>
      </div>
    </dialog>
  );
}
