import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CursorList } from '../api/cursor-list.js';
import styles from './cursor-rows.module.css';
import { ErrorState } from './error-state.js';
import { LoadingState } from './loading-state.js';

/** Draws a list that comes in pages, with the way to read on; loading and trouble as everywhere. */
export function CursorRows<Item>({
  list,
  children,
}: {
  list: CursorList<Item>;
  children: (items: readonly Item[]) => ReactNode;
}) {
  const { t } = useTranslation();
  if (!list.items) {
    return list.isPending ? (
      <LoadingState />
    ) : (
      <ErrorState error={list.error ?? new Error('no data')} retry={list.retry} />
    );
  }
  return (
    <>
      {children(list.items)}
      {list.more ? (
        <div className={styles.more}>
          <Button variant="default" loading={list.loadingMore} onClick={list.more}>
            {t('table.more')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
