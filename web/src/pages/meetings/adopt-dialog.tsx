import '@mantine/core/styles/Modal.layer.css';
import { Button, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import type { Meeting } from '../../api/schema.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import formStyles from '../../ui/form.module.css';
import { toast } from '../../ui/toasts.js';
import { useAction } from '../../ui/use-action.js';

/** The last look before everything becomes final. */
export function AdoptDialog({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const { t } = useTranslation(['meetings', 'common']);
  const { busy, problem, run } = useAction();
  const count = meeting.decisions.filter(({ status }) => status === 'tentative').length;
  const adopt = async () => {
    const params = { id: meeting.id };
    if (!(await run(() => api.post('/committee/meetings/{id}/adopt', { params })))) return;
    toast.good(t('meetings:adopted'));
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('meetings:adoptTitle')}
      closeButtonProps={{ 'aria-label': t('common:form.back') }}
    >
      <div className={formStyles.form}>
        <ErrorSummary problem={problem.value} />
        <p>{t('meetings:adoptText', { count })}</p>
        <div className={formStyles.buttons}>
          <Button loading={busy} onClick={() => void adopt()}>
            {t('meetings:step.adopt')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common:form.back')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
