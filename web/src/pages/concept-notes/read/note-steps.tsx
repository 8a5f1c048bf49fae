import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { api } from '../../../api/client.js';
import type { ConceptNote } from '../../../api/schema.js';
import { NextActions } from '../../../ui/next-actions.js';
import { ReasonDialog } from '../../../ui/reason-dialog.js';
import { toast } from '../../../ui/toasts.js';
import styles from './read.module.css';

type Verb = ConceptNote['nextActions'][number]['verb'];
type StepVerb = Exclude<Verb, 'submit'>;

/** Steps that bring a note further; the others turn it back or end it. */
const ONWARD: ReadonlySet<Verb> = new Set(['submit', 'accept-for-review']);

/** The steps that lead on from here; each is confirmed with its reason. */
export function NoteSteps({ note, etag }: { note: ConceptNote; etag: string }) {
  const { t } = useTranslation('concept-notes');
  const client = useQueryClient();
  const [, go] = useLocation();
  const [verb, setVerb] = useState<StepVerb | null>(null);
  if (note.nextActions.length === 0) return null;

  const take = async (wanted: StepVerb, reason: string) => {
    await api.post(`/concept-notes/{id}/transitions/${wanted}`, {
      params: { id: note.id },
      body: { reason: reason || null },
      ifMatch: etag,
    });
    toast.good(t(`stepDone.${wanted}`, { reference: note.reference }));
    await client.invalidateQueries({ queryKey: ['concept-note', note.id] });
  };
  return (
    <section className={styles.steps} aria-label={t('read.steps')}>
      <NextActions
        actions={note.nextActions}
        primary={note.nextActions.find(({ verb: one, allowed }) => allowed && ONWARD.has(one))?.verb}
        label={(one) => t(`verb.${one}`)}
        onAct={(wanted) => {
          // Submission has a section of its own, where everything that is missing can be completed.
          if (wanted === 'submit') go(`/concept-notes/${note.id}/edit/submit`);
          else setVerb(wanted);
        }}
      />
      {verb ? (
        <ReasonDialog
          title={t(`verb.${verb}`)}
          text={t(`stepText.${verb}`)}
          confirm={t(`verb.${verb}`)}
          reasonLabel={t('read.reason')}
          reasonHint={t(`stepHint.${verb}`)}
          onConfirm={(reason) => take(verb, reason)}
          onClose={() => setVerb(null)}
        />
      ) : null}
    </section>
  );
}
