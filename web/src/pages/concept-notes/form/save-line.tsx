import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.js';
import type { SaveState } from '../draft/save-state.js';
import styles from './save-line.module.css';

const TONES: Partial<Record<SaveState['kind'], 'bad' | 'warn'>> = {
  offline: 'warn',
  trouble: 'warn',
  refused: 'bad',
  conflict: 'bad',
  closed: 'bad',
  left: 'bad',
};

interface SaveLineProps {
  save: SaveState;
  retry: () => void;
  discard: () => void;
}

/** Always in sight: what is saved, and what to do when it is not. */
export function SaveLine({ save, retry, discard }: SaveLineProps) {
  const { t } = useTranslation('concept-notes');
  const { t: common } = useTranslation();
  const format = useFormat();
  const text = {
    saved: () =>
      save.kind === 'saved' && save.at
        ? common('form.saved', { time: format.time(save.at) })
        : t('save.allSaved'),
    waiting: () => t('save.waiting'),
    saving: () => common('form.saving'),
    offline: () => t('save.offline'),
    trouble: () => t('save.trouble'),
    refused: () => t('save.refused'),
    conflict: () => t('save.conflict'),
    closed: () => t('save.closed', { reason: save.kind === 'closed' ? save.reason : '' }),
    left: () => t('save.left'),
  }[save.kind]();
  const again = save.kind === 'offline' || save.kind === 'trouble' || save.kind === 'left';
  return (
    <div className={styles.line} data-tone={TONES[save.kind]}>
      <p role="status">
        <span aria-hidden="true">{TONES[save.kind] ? '!' : save.kind === 'saved' ? '✓' : '…'}</span> {text}
      </p>
      {again ? (
        <button type="button" onClick={retry}>
          {t('save.now')}
        </button>
      ) : null}
      {save.kind === 'closed' ? (
        <button type="button" onClick={discard}>
          {t('save.discard')}
        </button>
      ) : null}
    </div>
  );
}
