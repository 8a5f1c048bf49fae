import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import type { Decision } from '../../api/schema.js';
import { ReasonDialog } from '../../ui/reason-dialog.js';
import { toast } from '../../ui/toasts.js';

interface TakeBackDialogProps {
  meetingId: string;
  decision: Decision;
  onClose: () => void;
}

/** Takes back a tentative decision. The record keeps it with the reason. */
export function TakeBackDialog({ meetingId, decision, onClose }: TakeBackDialogProps) {
  const { t } = useTranslation('meetings');
  return (
    <ReasonDialog
      title={t('takeBackTitle', { number: decision.number })}
      text={t(decision.kind === 'allocate' ? 'takeBackTextMoney' : 'takeBackText')}
      confirm={t('takeBack')}
      reasonLabel={t('reason')}
      onConfirm={async (reason) => {
        await api.post('/committee/meetings/{id}/decisions/{decisionId}/take-back', {
          params: { id: meetingId, decisionId: decision.id },
          body: { reason },
        });
        toast.good(t('takenBack', { number: decision.number }));
      }}
      onClose={onClose}
    />
  );
}
