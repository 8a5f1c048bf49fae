import { useTranslation } from 'react-i18next';
import type { MoneyValue } from '../../format/money-text.js';
import { Money } from '../../ui/money.js';
import styles from './contributions.module.css';
import type words from './en.json';

type FigureName = Extract<keyof (typeof words)['figures'], keyof (typeof words)['explained']>;

interface Term {
  name: FigureName;
  value: MoneyValue;
  minus?: boolean;
}

interface EquationProps {
  caption: string;
  terms: readonly Term[];
  result: Term;
}

/** How a figure follows from others, each with its name, as in a statement of account. */
export function Equation({ caption, terms, result }: EquationProps) {
  const { t } = useTranslation('contributions');
  const line = ({ name, value, minus }: Term, sign: string) => (
    <tr key={name} data-result={name === result.name || undefined}>
      <th scope="row">
        <span className={styles.sign} aria-hidden="true">
          {sign}
        </span>
        {minus ? <span className="visually-hidden">{t('less')} </span> : null}
        {t(`figures.${name}`)}
        <span className={styles.explained}>{t(`explained.${name}`)}</span>
      </th>
      <td>
        <Money value={value} />
      </td>
    </tr>
  );
  return (
    <table className={styles.equation}>
      <caption className="visually-hidden">{caption}</caption>
      <tbody>
        {terms.map((term) => line(term, term.minus ? '−' : ''))}
        {line(result, '=')}
      </tbody>
    </table>
  );
}
