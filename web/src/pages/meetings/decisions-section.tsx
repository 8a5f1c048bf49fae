import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Decision, FundPosition, Meeting } from '../../api/schema.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Section } from '../../ui/section.js';
import { DecisionCard } from './decision-card.js';
import { DecisionForm } from './decision-form.js';
import styles from './decisions.module.css';
import { stepOf } from './queries.js';
import { TakeBackDialog } from './take-back-dialog.js';

interface DecisionsSectionProps {
  meeting: Meeting;
  position: FundPosition | undefined;
}

/** What was settled, and the form for the next decision while the meeting is open. */
export function DecisionsSection({ meeting, position }: DecisionsSectionProps) {
  const { t } = useTranslation('meetings');
  const [writing, setWriting] = useState(false);
  const [takingBack, setTakingBack] = useState<Decision | null>(null);
  const decide = stepOf(meeting, 'decide');
  if (meeting.state === 'scheduled') return null;
  return (
    <Section
      title={t('decisions')}
      mark={meeting.decisions.length}
      lead={meeting.state === 'open' ? t('tentativeLead') : undefined}
      aside={
        decide.allowed && !writing ? (
          <Button onClick={() => setWriting(true)}>{t('record')}</Button>
        ) : undefined
      }
    >
      {decide.allowed || meeting.state === 'adopted' ? null : (
        <p className={styles.because}>{decide.because}</p>
      )}
      {writing && decide.allowed ? (
        <DecisionForm meeting={meeting} position={position} onClose={() => setWriting(false)} />
      ) : null}
      {meeting.decisions.length === 0 && !writing ? (
        <EmptyState text={t('noDecisions')} />
      ) : (
        <ol className={styles.list}>
          {meeting.decisions.toReversed().map((decision) => (
            <li key={decision.id}>
              <DecisionCard
                decision={decision}
                seats={meeting.attendance}
                onTakeBack={decide.allowed ? () => setTakingBack(decision) : undefined}
              />
            </li>
          ))}
        </ol>
      )}
      {takingBack ? (
        <TakeBackDialog meetingId={meeting.id} decision={takingBack} onClose={() => setTakingBack(null)} />
      ) : null}
    </Section>
  );
}
