import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { api } from '../../../api/client.js';
import { useSession } from '../../../api/session.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { fieldId } from '../../../ui/field-id.js';
import { NextActions } from '../../../ui/next-actions.js';
import { toast } from '../../../ui/toasts.js';
import { useProblem } from '../../../ui/use-problem.js';
import { LongText } from '../fields/long-text.js';
import { useEditor } from './editor.js';
import type { Follow } from './follow.js';
import styles from './form.module.css';
import { ToDo } from './to-do.js';

/** What is left to do, what is unusual and why, and the submission; the server has the last word on all of it. */
export function SubmitSection({ follow, onTried }: { follow: Follow; onTried: () => void }) {
  const { t } = useTranslation('concept-notes');
  const { store, view, limits, tried, set, error } = useEditor();
  const { can } = useSession();
  const client = useQueryClient();
  const [, go] = useLocation();
  const [busy, setBusy] = useState(false);
  const refused = useProblem();
  const { note, draft } = view;
  // Whoever may submit may always ask: the answer names everything that is missing.
  const actions = note.nextActions
    .filter(({ verb }) => verb === 'submit')
    .map((action) => ({
      ...action,
      allowed: action.allowed || (can('concept-note.submit') && note.problems.length > 0),
    }));

  const submit = async () => {
    setBusy(true);
    refused.clear();
    try {
      if (!(await store.flush())) return;
      const { data } = await api.post('/concept-notes/{id}/transitions/submit', {
        params: { id: note.id },
        body: {},
        ifMatch: store.validator,
      });
      await client.invalidateQueries({ queryKey: ['concept-note', note.id] });
      await client.invalidateQueries({ queryKey: ['concept-notes'] });
      go(`/concept-notes/${note.id}`);
      toast.good(t('submit.done', { reference: data.reference, version: data.version }));
    } catch (reason) {
      onTried();
      refused.show(reason);
    } finally {
      setBusy(false);
    }
  };
  const unjustified = (rule: string) =>
    note.problems.find((one) => one.rule === rule && one.pointer.startsWith('/justifications'))?.message;
  const justify = (rule: string, justification: string) =>
    set('justifications', [
      ...draft.justifications.filter((one) => one.rule !== rule),
      ...(justification === '' ? [] : [{ rule, justification }]),
    ]);
  return (
    <>
      <ErrorSummary problem={refused.value} title={t('submit.refused')} onFollow={follow} />
      {refused.value ? null : <ToDo problems={note.problems} follow={follow} />}
      {note.warnings.length > 0 ? (
        <section className={styles.part} aria-labelledby="unusual">
          <h3 id="unusual">{t('submit.unusual', { count: note.warnings.length })}</h3>
          <p>{t('submit.unusualText')}</p>
          {note.warnings.map(({ rule, message }) => (
            <LongText
              key={rule}
              id={fieldId(`/justifications/${rule}`)}
              label={message}
              hint={t('submit.why')}
              error={tried ? unjustified(rule) : error('/justifications', true)}
              limit={limits.of('Justification', 'justification').maxLength}
              rows={2}
              value={draft.justifications.find((one) => one.rule === rule)?.justification ?? ''}
              onChange={(text) => justify(rule, text)}
            />
          ))}
        </section>
      ) : null}
      <section className={styles.part} aria-labelledby="submission">
        <h3 id="submission">{t('submit.title')}</h3>
        <p>{t('submit.text')}</p>
        <NextActions
          actions={actions}
          primary="submit"
          busy={busy}
          label={() => t('verb.submit')}
          onAct={() => void submit()}
        />
      </section>
    </>
  );
}
