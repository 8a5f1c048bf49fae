import { useTranslation } from 'react-i18next';
import type { BudgetLine, ConceptNoteContent } from '../../../api/schema.js';
import { useFormat } from '../../../format/use-format.js';
import { DataTable } from '../../../ui/data-table.js';
import { decimalOf, sumOfCents } from '../../../format/cents.js';

/** The budget by category and organization, added up exactly. */
export function BudgetTable({ content }: { content: ConceptNoteContent }) {
  const { t } = useTranslation('concept-notes');
  const { t: common } = useTranslation();
  const format = useFormat();
  const { entityBudgets, budgetLines } = content;
  if (entityBudgets.length === 0) return <p>{common('value.notStated')}</p>;
  const entities = entityBudgets.map(({ entity }) => entity);
  const categories = [...new Set(budgetLines.map(({ category }) => category))];
  const money = (decimal: string) => format.money({ amount: decimal, currency: 'USD' });
  const sum = (lines: readonly Pick<BudgetLine, 'amount'>[]) =>
    money(decimalOf(sumOfCents(lines.map(({ amount }) => amount.amount))));
  return (
    <DataTable
      caption={t('field.budgetLines')}
      rows={categories}
      rowKey={(category) => category}
      columns={[
        { key: 'category', header: t('form.category'), cell: (category) => t(`category.${category}`) },
        ...entities.map((entity) => ({
          key: entity,
          header: entity,
          align: 'end' as const,
          cell: (category: string) =>
            sum(budgetLines.filter((line) => line.category === category && line.entity === entity)),
        })),
        {
          key: 'total',
          header: t('form.total'),
          align: 'end',
          cell: (category) => sum(budgetLines.filter((line) => line.category === category)),
        },
      ]}
      footer={[
        t('form.total'),
        ...entityBudgets.map(({ amount }) => money(amount.amount)),
        sum(entityBudgets),
      ]}
    />
  );
}
