import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edition } from '../../api/schema.js';
import styles from './edition-page.module.css';

/** The progress of an edition. People can leave the page; the work continues. */
export function EditionProgress({ edition: { progress } }: { edition: Edition }) {
  const { t, i18n } = useTranslation('editions-admin');
  const id = useId();
  const stage =
    progress && i18n.exists(`editions-admin:stage.${progress.stage}`) ? progress.stage : 'working';
  const words = progress ? t(`stage.${stage as 'working'}`) : t('waiting');
  return (
    <div className={styles.progress}>
      <label htmlFor={id}>{words}</label>
      <progress id={id} max={progress?.total || 1} value={progress?.total ? progress.done : undefined} />
      <p>{progress?.total ? t('doneOf', { done: progress.done, total: progress.total }) : null}</p>
      <p className={styles.soft}>{t('mayLeave')}</p>
    </div>
  );
}
