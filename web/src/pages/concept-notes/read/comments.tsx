import { Button } from '@mantine/core';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client.js';
import { useSession } from '../../../api/session.js';
import { DateText } from '../../../ui/date-text.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { Loaded } from '../../../ui/loaded.js';
import { toast } from '../../../ui/toasts.js';
import { useProblem } from '../../../ui/use-problem.js';
import { LongText } from '../fields/long-text.js';
import styles from './read.module.css';

/** What the country team and the Fund Management Unit say to each other about a note. */
export function Comments({ noteId }: { noteId: string }) {
  const { t } = useTranslation('concept-notes');
  const { t: common } = useTranslation();
  const { can } = useSession();
  const client = useQueryClient();
  const key = ['concept-note', noteId, 'comments'];
  const comments = useInfiniteQuery({
    queryKey: key,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ signal, pageParam }) =>
      (
        await api.get('/concept-notes/{id}/comments', {
          params: { id: noteId },
          query: { cursor: pageParam },
          signal,
        })
      ).data,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const problem = useProblem();
  const post = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    problem.clear();
    try {
      await api.post('/concept-notes/{id}/comments', { params: { id: noteId }, body: { text } });
      setText('');
      toast.good(t('comments.posted'));
      await client.invalidateQueries({ queryKey: key });
    } catch (error) {
      problem.show(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={styles.content}>
      <Loaded query={comments}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return (
            <>
              {items.length === 0 ? <p className={styles.quiet}>{t('comments.none')}</p> : null}
              <ol className={styles.history}>
                {items.map(({ id, author, at, text: said }) => (
                  <li key={id}>
                    <p className={styles.quiet}>
                      <b>{author.name}</b> · <DateText value={at} />
                    </p>
                    <p className={styles.said}>{said}</p>
                  </li>
                ))}
              </ol>
              {comments.hasNextPage ? (
                <div>
                  <Button variant="default" onClick={() => void comments.fetchNextPage()}>
                    {common('table.more')}
                  </Button>
                </div>
              ) : null}
            </>
          );
        }}
      </Loaded>
      {can('concept-note.comment') ? (
        <form className={styles.dialog} onSubmit={(event) => void post(event)}>
          <ErrorSummary problem={problem.value} />
          <LongText
            {...problem.field('/text')}
            label={t('comments.label')}
            hint={t('comments.hint')}
            rows={3}
            value={text}
            onChange={setText}
          />
          <div>
            <Button type="submit" loading={busy}>
              {t('comments.post')}
            </Button>
          </div>
        </form>
      ) : null}
    </div>
  );
}
