import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import type { JointProgramme } from '../../api/schema.js';
import { NextActions } from '../../ui/next-actions.js';
import { ReasonDialog } from '../../ui/reason-dialog.js';
import { toast } from '../../ui/toasts.js';
import styles from './programmes.module.css';

type Verb = JointProgramme['nextActions'][number]['verb'];

/** The steps that lead on; each asks for words for the record. */
export function ProgrammeSteps({ programme }: { programme: JointProgramme }) {
  const { t } = useTranslation('joint-programmes');
  const [taking, setTaking] = useState<Verb | null>(null);
  if (programme.nextActions.length === 0) return null;
  return (
    <div className={styles.steps}>
      <NextActions
        actions={programme.nextActions}
        label={(verb) => t(`verb.${verb}`)}
        primary={programme.nextActions[0]?.verb}
        onAct={setTaking}
      />
      {taking ? (
        <ReasonDialog
          title={t(`verb.${taking}`)}
          text={t(`means.${taking}`)}
          confirm={t(`verb.${taking}`)}
          reasonLabel={t('reason')}
          reasonHint={t('reasonHint')}
          onConfirm={async (reason) => {
            await api.post(`/joint-programmes/{id}/transitions/${taking}`, {
              params: { id: programme.id },
              body: reason ? { reason } : {},
            });
            toast.good(t('stepTaken', { reference: programme.reference }));
          }}
          onClose={() => setTaking(null)}
        />
      ) : null}
    </div>
  );
}
