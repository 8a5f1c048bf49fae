import { useTranslation } from 'react-i18next';
import type common from '../i18n/en.json';
import styles from './state-tag.module.css';

/** Every state of everything; the same word everywhere, from the common catalogue. */
export type StateName = keyof (typeof common)['state'];

type Tone = 'neutral' | 'active' | 'good' | 'warn' | 'bad';

const TONES: Partial<Record<StateName, Tone>> = {
  submitted: 'active',
  under_review: 'active',
  in_pipeline: 'active',
  allocated: 'good',
  returned: 'warn',
  deferred: 'warn',
  ineligible: 'bad',
  not_retained: 'bad',
  open: 'active',
  adopted: 'good',
  tentative: 'warn',
  rendering: 'active',
  published: 'good',
  failed: 'bad',
  announced: 'active',
  converted: 'good',
  signed: 'active',
  completed: 'good',
  implementing: 'active',
  approved: 'active',
  suspended: 'warn',
  overdue: 'bad',
  complete: 'good',
  in_progress: 'active',
  has_warnings: 'warn',
  has_problems: 'bad',
};

/** A state as a tag; the word says it, the colour only helps the eye. */
export function StateTag({ state }: { state: StateName }) {
  const { t } = useTranslation();
  return (
    <span className={styles.tag} data-tone={TONES[state] ?? 'neutral'}>
      {t(`state.${state}`)}
    </span>
  );
}
