import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import { calendarDate } from '../../format/date-text.js';
import { useFormat } from '../../format/use-format.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { FormPanel } from '../../ui/form-panel.js';
import formStyles from '../../ui/form.module.css';
import { TextField } from '../../ui/text-field.js';
import { toast } from '../../ui/toasts.js';
import { useAction } from '../../ui/use-action.js';
import { EMPTY_TERMS, termsBody } from './terms-draft.js';
import { TermsFields } from './terms-fields.js';

/** Records a pledge. Without a rate it has no value in USD yet. */
export function PledgeForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['contributions', 'common']);
  const { language } = useFormat();
  const [terms, setTerms] = useState(EMPTY_TERMS);
  const [announcedOn, setAnnouncedOn] = useState(() => calendarDate(new Date()));
  const { busy, problem, run } = useAction();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = { ...termsBody(terms, language), announcedOn };
    if (!(await run(() => api.post('/pledges', { body })))) return;
    toast.good(t('contributions:pledgeAdded'));
    onClose();
  };
  return (
    <FormPanel title={t('contributions:addPledge')} onSubmit={submit}>
      <ErrorSummary problem={problem.value} />
      <TermsFields
        draft={terms}
        problem={problem}
        onChange={(part) => setTerms((before) => ({ ...before, ...part }))}
      />
      <div className={formStyles.row}>
        <TextField
          {...problem.field('/announcedOn')}
          label={t('contributions:announcedOn')}
          type="date"
          value={announcedOn}
          onChange={setAnnouncedOn}
        />
      </div>
      <div className={formStyles.buttons}>
        <Button type="submit" loading={busy}>
          {t('contributions:addPledge')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common:form.cancel')}
        </Button>
      </div>
    </FormPanel>
  );
}
