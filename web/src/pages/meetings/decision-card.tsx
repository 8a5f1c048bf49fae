import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Decision, DecisionItem, DecisionTarget, MeetingSeat } from '../../api/schema.js';
import { useFormat } from '../../format/use-format.js';
import { AreaTag } from '../../ui/area-tag.js';
import { Money } from '../../ui/money.js';
import { StateTag } from '../../ui/state-tag.js';
import styles from './decisions.module.css';

const STATES = { tentative: 'tentative', adopted: 'final', taken_back: 'taken_back' } as const;

interface DecisionCardProps {
  decision: Decision;
  seats: readonly MeetingSeat[];
  /** Offered while the decision is tentative. */
  onTakeBack?: () => void;
}

/** One decision as it is recorded. */
export function DecisionCard({ decision, seats, onTakeBack }: DecisionCardProps) {
  const { t } = useTranslation('meetings');
  const status = decision.status;
  const holder = (seatId: string) => seats.find((seat) => seat.seatId === seatId)?.holder ?? seatId;
  return (
    <article className={styles.decision} data-status={status}>
      <header className={styles.head}>
        <h3>{t('decisionTitle', { number: decision.number, kind: t(`kind.${decision.kind}`) })}</h3>
        <StateTag state={STATES[status]} />
        {status === 'tentative' && onTakeBack ? (
          <Button
            size="compact-sm"
            variant="default"
            className={styles.takeBack}
            aria-label={t('takeBackTitle', { number: decision.number })}
            onClick={onTakeBack}
          >
            {t('takeBack')}
          </Button>
        ) : null}
      </header>
      <ul className={styles.items}>
        {decision.items.map((item, index) => (
          <li key={item.conceptNoteId ?? index}>
            {item.target ? <TargetLine target={item.target} /> : <NoteLine item={item} />}
            {item.reason ? <p className={styles.reason}>{item.reason}</p> : null}
          </li>
        ))}
      </ul>
      {decision.statement ? <p className={styles.words}>{decision.statement}</p> : null}
      {decision.conditions.length > 0 ? (
        <div className={styles.words}>
          <p>{t('conditions')}</p>
          <ul>
            {decision.conditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {decision.objections.map(({ seatId, text }) => (
        <p key={`${seatId} ${text}`} className={styles.words}>
          {t('objectionOf', { holder: holder(seatId), text })}
        </p>
      ))}
    </article>
  );
}

function NoteLine({ item }: { item: DecisionItem }) {
  return (
    <p className={styles.line}>
      {item.primaryArea === null ? null : <AreaTag number={item.primaryArea} />}
      <Link href={`/concept-notes/${item.conceptNoteId}`}>{item.reference}</Link>
      <span className={styles.title}>{item.title}</span>
      {item.amount ? (
        <span className={styles.amount}>
          <Money value={item.amount} />
        </span>
      ) : null}
    </p>
  );
}

function TargetLine({ target }: { target: DecisionTarget }) {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  return (
    <p className={styles.line}>
      <span className={styles.title}>
        {t('targetLine', {
          period: target.period,
          from: format.date(target.from),
          to: format.date(target.to),
          basis: t(`basis.${target.basis}`),
          window: t(`window.${target.window}`),
        })}
      </span>
      <span className={styles.amount}>
        <Money value={target.amount} />
      </span>
    </p>
  );
}
