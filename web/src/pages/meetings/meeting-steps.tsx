import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import type { Meeting } from '../../api/schema.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { NextActions } from '../../ui/next-actions.js';
import { toast } from '../../ui/toasts.js';
import { useAction } from '../../ui/use-action.js';
import { AdoptDialog } from './adopt-dialog.js';
import styles from './meeting-page.module.css';

type Step = 'open' | 'adopt';

/** Opening and adopting: one of the two is next. */
export function MeetingSteps({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const [adopting, setAdopting] = useState(false);
  const { busy, problem, run } = useAction();
  if (meeting.state === 'adopted') return null;
  const next: Step = meeting.state === 'scheduled' ? 'open' : 'adopt';
  const open = async () => {
    const params = { id: meeting.id };
    if (await run(() => api.post('/committee/meetings/{id}/open', { params }))) toast.good(t('opened'));
  };
  const steps = meeting.nextActions.filter(({ verb }) => verb === next) as {
    verb: Step;
    allowed: boolean;
    because?: string;
  }[];
  return (
    <div className={styles.steps}>
      <ErrorSummary problem={problem.value} />
      <NextActions
        actions={steps}
        label={(verb) => t(`step.${verb}`)}
        primary={next}
        busy={busy}
        onAct={(verb) => (verb === 'open' ? void open() : setAdopting(true))}
      />
      {adopting ? <AdoptDialog meeting={meeting} onClose={() => setAdopting(false)} /> : null}
    </div>
  );
}
