import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { api } from '../../api/client.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { FormPanel } from '../../ui/form-panel.js';
import styles from '../../ui/form.module.css';
import { TextField } from '../../ui/text-field.js';
import { useAction } from '../../ui/use-action.js';

/** A new meeting: its title, and the day that its decisions take effect. */
export function ScheduleForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['meetings', 'common']);
  const [, go] = useLocation();
  const [title, setTitle] = useState('');
  const [heldOn, setHeldOn] = useState('');
  const { busy, problem, run } = useAction();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await run(async () => {
      const { data } = await api.post('/committee/meetings', { body: { title: title.trim(), heldOn } });
      go(`/meetings/${data.id}`);
    });
  };
  return (
    <FormPanel title={t('meetings:schedule')} onSubmit={submit}>
      <ErrorSummary problem={problem.value} />
      <div className={styles.row}>
        <TextField
          {...problem.field('/title')}
          label={t('meetings:meetingTitle')}
          value={title}
          onChange={setTitle}
        />
        <TextField
          {...problem.field('/heldOn')}
          label={t('meetings:heldOn')}
          hint={t('meetings:heldOnHint')}
          type="date"
          value={heldOn}
          onChange={setHeldOn}
        />
      </div>
      <div className={styles.buttons}>
        <Button type="submit" loading={busy}>
          {t('meetings:schedule')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common:form.cancel')}
        </Button>
      </div>
    </FormPanel>
  );
}
