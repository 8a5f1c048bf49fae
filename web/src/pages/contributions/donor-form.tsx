import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import { countriesQuery, useCountries } from '../../api/reference.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { FormPanel } from '../../ui/form-panel.js';
import formStyles from '../../ui/form.module.css';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { toast } from '../../ui/toasts.js';
import { useAction } from '../../ui/use-action.js';

/** A State by its country, anybody else by name. */
export function DonorForm({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useTranslation(['contributions', 'common']);
  const countries = useQuery(countriesQuery);
  const { name: countryName } = useCountries();
  const [country, setCountry] = useState('');
  const [name, setName] = useState('');
  const { busy, problem, run } = useAction();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = { ...(country ? { country } : {}), ...(name.trim() ? { name: name.trim() } : {}) };
    if (!(await run(() => api.post('/donors', { body })))) return;
    toast.good(t('contributions:donorAdded'));
    onClose();
  };
  const options = (countries.data ?? [])
    .map(({ code }) => ({ value: code, label: countryName(code) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, i18n.language));
  return (
    <FormPanel title={t('contributions:addDonor')} onSubmit={submit}>
      <ErrorSummary problem={problem.value} />
      <div className={formStyles.row}>
        <SelectField
          {...problem.field('/country')}
          label={t('contributions:stateDonor')}
          value={country}
          options={[{ value: '', label: t('contributions:notAState') }, ...options]}
          onChange={setCountry}
        />
        {country ? null : (
          <TextField
            {...problem.field('/name')}
            label={t('contributions:otherDonor')}
            value={name}
            onChange={setName}
          />
        )}
      </div>
      <div className={formStyles.buttons}>
        <Button type="submit" loading={busy}>
          {t('contributions:addDonor')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common:form.cancel')}
        </Button>
      </div>
    </FormPanel>
  );
}
