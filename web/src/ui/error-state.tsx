import { useTranslation } from 'react-i18next';
import { ProblemError, UnreachableError } from '../api/problem-error.js';
import styles from './states.module.css';

const SERVER_TROUBLE = 500;

/** What could not be read or done, what it means, and a way on; codes in small print for support. */
export function ErrorState({ error, retry }: { error: Error; retry?: () => void }) {
  const { t } = useTranslation();
  const problem = error instanceof ProblemError ? error.problem : null;
  const text = problem
    ? problem.status >= SERVER_TROUBLE
      ? t('trouble.server')
      : problem.detail
    : error instanceof UnreachableError
      ? t('trouble.unreachable')
      : t('trouble.page');
  return (
    <div className={styles.state} role="alert" data-tone="bad">
      <p>{text}</p>
      {retry ? (
        <div>
          <button type="button" className={styles.retry} onClick={retry}>
            {t('trouble.retry')}
          </button>
        </div>
      ) : null}
      {problem ? (
        <p className={styles.code}>{t('trouble.code', { code: problem.code, id: problem.requestId })}</p>
      ) : null}
    </div>
  );
}
