import '@mantine/core/styles/Modal.layer.css';
import { Button, Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { api } from '../../../api/client.js';
import type { ConceptNote } from '../../../api/schema.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { NextActions } from '../../../ui/next-actions.js';
import { toast } from '../../../ui/toasts.js';
import { useProblem } from '../../../ui/use-problem.js';
import { LongText } from '../fields/long-text.js';
import styles from './read.module.css';

type Verb = ConceptNote['nextActions'][number]['verb'];
type StepVerb = Exclude<Verb, 'submit'>;

const PATHS = {
  return: '/concept-notes/{id}/transitions/return',
  'declare-ineligible': '/concept-notes/{id}/transitions/declare-ineligible',
  'accept-for-review': '/concept-notes/{id}/transitions/accept-for-review',
  withdraw: '/concept-notes/{id}/transitions/withdraw',
} as const satisfies Record<StepVerb, string>;

/** The steps that lead on from here; each is confirmed with its reason. */
export function NoteSteps({ note, etag }: { note: ConceptNote; etag: string }) {
  const { t } = useTranslation('concept-notes');
  const { t: common } = useTranslation();
  const client = useQueryClient();
  const [, go] = useLocation();
  const [verb, setVerb] = useState<StepVerb | null>(null);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const problem = useProblem();
  if (note.nextActions.length === 0) return null;

  const begin = (wanted: Verb) => {
    // Submission has a section of its own, where everything that is missing can be put right.
    if (wanted === 'submit') return go(`/concept-notes/${note.id}/edit/submit`);
    problem.clear();
    setReason('');
    setVerb(wanted);
  };
  const take = async (event: FormEvent) => {
    event.preventDefault();
    if (!verb) return;
    setBusy(true);
    problem.clear();
    try {
      await api.post(PATHS[verb], {
        params: { id: note.id },
        body: { reason: reason.trim() || null },
        ifMatch: etag,
      });
      setVerb(null);
      toast.good(t(`stepDone.${verb}`, { reference: note.reference }));
      await client.invalidateQueries({ queryKey: ['concept-note', note.id] });
      await client.invalidateQueries({ queryKey: ['concept-notes'] });
    } catch (error) {
      problem.show(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className={styles.steps} aria-label={t('read.steps')}>
      <NextActions
        actions={note.nextActions}
        primary={note.nextActions.find(({ verb: one, allowed }) => allowed && one !== 'withdraw')?.verb}
        label={(one) => t(`verb.${one}`)}
        onAct={begin}
      />
      <Modal
        opened={verb !== null}
        onClose={() => setVerb(null)}
        title={verb ? t(`verb.${verb}`) : ''}
        closeButtonProps={{ 'aria-label': common('form.cancel') }}
      >
        {verb ? (
          <form className={styles.dialog} onSubmit={(event) => void take(event)}>
            <ErrorSummary problem={problem.value} />
            <p>{t(`stepText.${verb}`)}</p>
            <LongText
              {...problem.field('/reason')}
              label={t('read.reason')}
              hint={t(`stepHint.${verb}`)}
              value={reason}
              onChange={setReason}
            />
            <div className={styles.buttons}>
              <Button type="submit" loading={busy} color={verb === 'accept-for-review' ? undefined : 'red.8'}>
                {t(`verb.${verb}`)}
              </Button>
              <Button variant="default" onClick={() => setVerb(null)}>
                {common('form.cancel')}
              </Button>
            </div>
          </form>
        ) : null}
      </Modal>
    </section>
  );
}
