import { useTranslation } from 'react-i18next';
import { useAreaTitle } from '../../../api/reference.js';
import type { Pipeline } from '../../../api/schema.js';
import { useFormat } from '../../../format/use-format.js';
import { AreaTag } from '../../../ui/area-tag.js';
import styles from './pipeline-page.module.css';

interface AreaFilterProps {
  areas: Pipeline['areas'];
  /** Number of the chosen area, or empty. */
  chosen: string;
  onChoose: (area: string) => void;
}

/** The five areas with their totals; a press shows one of them, a second press all again. */
export function AreaFilter({ areas, chosen, onChoose }: AreaFilterProps) {
  const { t } = useTranslation('public');
  const format = useFormat();
  const areaTitle = useAreaTitle();
  return (
    <ul className={styles.areas} aria-label={t('pipeline.byArea')}>
      {areas.map(({ number, programmes, requested }) => {
        const pressed = chosen === String(number);
        return (
          <li key={number}>
            <button
              type="button"
              aria-pressed={pressed}
              className={styles.area}
              style={{ borderBlockStartColor: `var(--area-${number})` }}
              onClick={() => onChoose(pressed ? '' : String(number))}
            >
              <AreaTag number={number}>{areaTitle(number)}</AreaTag>
              <strong>{format.shortMoney(requested)}</strong>
              <span>{t('pipeline.programmes', { count: programmes })}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
