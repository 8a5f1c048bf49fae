import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../format/use-format.js';
import { fieldId } from '../../../../ui/field-id.js';
import { useOverflow } from '../../../../ui/use-overflow.js';
import { amountText } from '../../../../format/amount-text.js';
import { centsOf, decimalOf, isDecimal, sumOfCents } from '../../../../format/cents.js';
import type { DraftLine } from '../../draft/draft.js';
import { isSentLine } from '../../draft/sent-rows.js';
import { AmountInput } from '../../fields/amount-input.js';
import { Group } from '../../fields/group.js';
import styles from './budget-grid.module.css';
import { useEditor } from '../editor.js';
import type { WordIn } from '../../word-keys.js';

/** The breakdown by category and organization; adds up exactly while people type, and says what is missing. */
export function BudgetGrid() {
  const { t } = useTranslation('concept-notes');
  const format = useFormat();
  const { view, limits, set, error } = useEditor();
  const [frame, overflows] = useOverflow<HTMLDivElement>();
  const { entityBudgets, budgetLines: lines } = view.draft;
  const entities = entityBudgets.map(({ entity }) => entity);
  const categories = limits.choices('BudgetLine', 'category');
  const usd = (cents: bigint) => format.money({ amount: decimalOf(cents), currency: 'USD' });
  const number = (cents: bigint) => amountText(decimalOf(cents), format.language, 'always');
  const sum = (wanted: (line: DraftLine) => boolean) =>
    sumOfCents(lines.filter(wanted).map(({ amount }) => amount));
  const wrong = lines.some(({ amount }) => amount !== '' && !isDecimal(amount));
  const message = error('/budgetLines', true) ?? (wrong ? t('form.notAmount') : undefined);
  if (entities.length === 0) {
    return (
      <Group id={fieldId('/budgetLines')} label={t('field.budgetLines')} error={error('/budgetLines')}>
        <p className={styles.words}>{t('form.gridFirst')}</p>
      </Group>
    );
  }
  const write = (category: string, entity: string, amount: string) => {
    const at = lines.findIndex((line) => line.category === category && line.entity === entity);
    set(
      'budgetLines',
      at < 0
        ? [...lines, { category, entity, amount }]
        : lines.map((line, index) => (index === at ? { ...line, amount } : line)),
    );
  };
  return (
    <Group
      id={fieldId('/budgetLines')}
      label={t('field.budgetLines')}
      hint={t('hint.budgetLines')}
      error={message}
    >
      <div
        ref={frame}
        className={styles.frame}
        {...(overflows ? { tabIndex: 0, role: 'region', 'aria-label': t('field.budgetLines') } : {})}
      >
        <table className={styles.grid}>
          <caption className="visually-hidden">{t('field.budgetLines')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('form.category')}</th>
              {entities.map((entity) => (
                <th key={entity} scope="col">
                  {entity}
                </th>
              ))}
              <th scope="col">{t('form.total')}</th>
            </tr>
          </thead>
          <tbody>
            {categories.map((category) => (
              <tr key={category}>
                <th scope="row">{t(`category.${category as WordIn<'category'>}`)}</th>
                {entities.map((entity) => {
                  const line = lines.find((one) => one.category === category && one.entity === entity);
                  return (
                    <td key={entity}>
                      <AmountInput
                        id={cellId(lines, line, category, entity)}
                        label={t('form.cell', {
                          category: t(`category.${category as WordIn<'category'>}`),
                          entity,
                        })}
                        value={line?.amount ?? ''}
                        onChange={(amount) => write(category, entity, amount)}
                      />
                    </td>
                  );
                })}
                <td>{number(sum((line) => line.category === category))}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('form.total')}</th>
              {entities.map((entity) => (
                <td key={entity}>{number(sum((line) => line.entity === entity))}</td>
              ))}
              <td>{number(sum(() => true))}</td>
            </tr>
            <tr>
              <th scope="row">{t('form.budgetAbove')}</th>
              {entityBudgets.map(({ entity, amount }) => (
                <td key={entity}>{number(centsOf(amount) ?? 0n)}</td>
              ))}
              <td>{number(sumOfCents(entityBudgets.map(({ amount }) => amount)))}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      <ul className={styles.words} aria-live="polite">
        {entityBudgets.map(({ entity, amount }) => {
          const budget = centsOf(amount) ?? 0n;
          const split = sum((line) => line.entity === entity);
          const left = budget - split;
          // Nothing against nothing agrees, which is no news worth telling.
          if (budget === 0n && split === 0n) return null;
          const key = left === 0n ? 'form.agrees' : left > 0n ? 'form.stillToSplit' : 'form.splitTooMuch';
          return (
            <li key={entity} data-agrees={left === 0n || undefined}>
              <span aria-hidden="true">{left === 0n ? '✓' : '≠'}</span>{' '}
              {t(key, { entity, amount: usd(left < 0n ? -left : left) })}
            </li>
          );
        })}
      </ul>
    </Group>
  );
}

/** The server speaks of cells by their place in the list that it was sent, which has no empty cells. */
function cellId(
  lines: readonly DraftLine[],
  line: DraftLine | undefined,
  category: string,
  entity: string,
): string {
  return line && isSentLine(line)
    ? fieldId(`/budgetLines/${lines.filter(isSentLine).indexOf(line)}/amount`)
    : `budget-${category}-${entity}`;
}
