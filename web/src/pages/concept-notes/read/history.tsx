import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../../ui/date-text.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { type StateName, StateTag } from '../../../ui/state-tag.js';
import { historyQuery } from '../note-queries.js';
import styles from './read.module.css';

/** The history of a note: every transition with who, when and why, latest first. */
export function History({ noteId }: { noteId: string }) {
  const { t } = useTranslation('concept-notes');
  const history = useQuery(historyQuery(noteId));
  return (
    <Loaded query={history}>
      {(steps) =>
        steps.length === 0 ? (
          <EmptyState text={t('read.noHistory')} />
        ) : (
          <ol className={styles.history}>
            {steps.toReversed().map((step) => (
              <li key={`${step.at} ${step.verb}`}>
                <p className={styles.step}>
                  <StateTag state={step.to as StateName} />
                  <b>{t(`step.${step.verb}`)}</b>
                </p>
                <p className={styles.quiet}>
                  <DateText value={step.on} />
                  {' · '}
                  {step.decisionId ? t('read.byCommittee') : (step.by?.name ?? '')}
                  {step.version > 0 ? ` · ${t('read.version', { number: step.version })}` : ''}
                </p>
                {step.reason ? <p className={styles.reason}>{step.reason}</p> : null}
              </li>
            ))}
          </ol>
        )
      }
    </Loaded>
  );
}
