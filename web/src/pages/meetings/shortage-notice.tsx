import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../api/problem-error.js';
import type { NewDecision } from '../../api/schema.js';
import { amountText } from '../../format/amount-text.js';
import type { MoneyValue } from '../../format/money-text.js';
import { useFormat } from '../../format/use-format.js';
import type { DraftItem } from './decision-draft.js';
import styles from './shortage-notice.module.css';

/** Which item asks for more than there is. */
export interface Shortage {
  index: number;
  asked: MoneyValue;
  available: MoneyValue;
}

/** The shortage behind a refusal; null when it was refused for another reason. */
export function shortageOf(problem: Error | null, { items }: NewDecision): Shortage | null {
  if (!(problem instanceof ProblemError) || problem.code !== 'INSUFFICIENT_FUNDS') return null;
  const { available } = problem.problem as { available?: MoneyValue };
  const index = Number(/^\/items\/(\d+)\//.exec(problem.fields[0]?.pointer ?? '')?.[1] ?? 0);
  const asked = items[index]?.amount;
  return available && asked ? { index, asked, available } : null;
}

interface ShortageNoticeProps {
  shortage: Shortage;
  item: DraftItem | undefined;
  /** Takes what is left instead. */
  onUse: (amount: string) => void;
}

/** There is not enough money: the amount requested, the amount available, and what to do. */
export function ShortageNotice({ shortage: { asked, available }, item, onUse }: ShortageNoticeProps) {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [available]);
  const left = format.money(available);
  const nothing = /^-?0+(\.0+)?$/.test(available.amount);
  return (
    <div ref={box} className={styles.notice} role="alert" tabIndex={-1}>
      <h3>{t('shortage.title')}</h3>
      <p>
        {t('shortage.text', {
          asked: format.money(asked),
          reference: item?.note.reference ?? '',
          available: left,
          area: item?.note.primaryArea ?? '',
        })}
      </p>
      <p>{t('shortage.advice')}</p>
      {nothing ? null : (
        <div>
          <Button variant="default" onClick={() => onUse(amountText(available.amount, format.language))}>
            {t('shortage.use', { available: left })}
          </Button>
        </div>
      )}
    </div>
  );
}
