import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.js';
import type { Key } from '../catalogue.js';
import { draftOf, wireOf } from '../draft/wire.js';
import { useDescribe } from '../read/describe.js';
import styles from './conflicts.module.css';
import { useEditor } from './editor.js';

/**
 * Somebody else saved other words for the same fields: both are shown, and the person chooses for each. The button that was
 * pressed is gone then: the focus goes to what is left to choose, or to where `onSettled` takes it.
 */
export function Conflicts({ onSettled }: { onSettled: () => void }) {
  const { t } = useTranslation('concept-notes');
  const format = useFormat();
  const { store, view, references } = useEditor();
  const describe = useDescribe(references);
  const heading = useRef<HTMLHeadingElement>(null);
  const any = view.conflicts.length > 0;
  useEffect(() => {
    if (any) heading.current?.focus();
  }, [any]);
  if (!any) return null;
  const mine = wireOf(view.draft);
  const theirs = wireOf(draftOf(view.note));
  const settle = (key: Key, keep: 'mine' | 'theirs') => {
    const last = view.conflicts.length === 1;
    store.settleConflict(key, keep);
    if (last) onSettled();
    else heading.current?.focus();
  };
  const name = (key: Key) => describe.label(`/${key.replace('.', '/')}`);
  return (
    <section className={styles.box} aria-labelledby="conflicts">
      <h2 id="conflicts" ref={heading} tabIndex={-1}>
        {t('conflict.title')}
      </h2>
      <p>
        {t('conflict.text', {
          name: view.note.writtenBy.name,
          time: format.instant(view.note.updatedAt),
          count: view.conflicts.length,
        })}
      </p>
      {view.conflicts.map((key) => (
        <div key={key} className={styles.pair} role="group" aria-label={name(key)}>
          <h3>{name(key)}</h3>
          <div>
            <p className={styles.who}>{t('conflict.yours')}</p>
            <div className={styles.text}>{describe.value(`/${key.replace('.', '/')}`, mine[key])}</div>
            <button type="button" onClick={() => settle(key, 'mine')}>
              {t('conflict.keepMine')}
            </button>
          </div>
          <div>
            <p className={styles.who}>{t('conflict.theirs', { name: view.note.writtenBy.name })}</p>
            <div className={styles.text}>{describe.value(`/${key.replace('.', '/')}`, theirs[key])}</div>
            <button type="button" onClick={() => settle(key, 'theirs')}>
              {t('conflict.takeTheirs')}
            </button>
          </div>
        </div>
      ))}
    </section>
  );
}
