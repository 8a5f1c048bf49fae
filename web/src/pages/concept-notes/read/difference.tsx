import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../ui/loaded.js';
import { differenceQuery } from '../note-queries.js';
import type { References } from '../references.js';
import { useDescribe } from './describe.js';
import styles from './read.module.css';

interface DifferenceProps {
  noteId: string;
  from: number;
  to: number;
  references: References;
}

/** Where one submission differs from another, side by side. */
export function Difference({ noteId, from, to, references }: DifferenceProps) {
  const { t } = useTranslation('concept-notes');
  const describe = useDescribe(references);
  const difference = useQuery(differenceQuery(noteId, from, to));
  return (
    <Loaded query={difference}>
      {(items) => (
        <section className={styles.section}>
          <h2>{t('versions.differences', { from, to, count: items.length })}</h2>
          {items.length === 0 ? <p>{t('versions.same')}</p> : null}
          {items.map(({ pointer, from: before, to: after }) => (
            <div key={pointer} className={styles.change}>
              <h3>{describe.label(pointer)}</h3>
              <div>
                <p className={styles.quiet}>{t('read.version', { number: from })}</p>
                <del>{describe.value(pointer, before)}</del>
              </div>
              <div>
                <p className={styles.quiet}>{t('read.version', { number: to })}</p>
                <ins>{describe.value(pointer, after)}</ins>
              </div>
            </div>
          ))}
        </section>
      )}
    </Loaded>
  );
}
