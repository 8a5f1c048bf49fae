import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { api } from '../../api/client.js';
import { useCountries } from '../../api/reference.js';
import { useSession } from '../../api/session.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { PageHeading } from '../../ui/page-heading.js';
import { useProblem } from '../../ui/use-problem.js';
import { Checklist } from './fields/checklist.js';
import { ShortText } from './fields/short-text.js';
import styles from './form/form.module.css';

/** Creates a note from a title and its countries. Everything else is written in the form. */
export function NewNotePage() {
  const { t } = useTranslation('concept-notes');
  const { t: common } = useTranslation();
  const { session } = useSession();
  const { name } = useCountries();
  const client = useQueryClient();
  const [, go] = useLocation();
  const problem = useProblem();
  const mine = [...new Set(session?.roles.flatMap((role) => role.countries ?? []))];
  const [title, setTitle] = useState('');
  const [chosen, setChosen] = useState<string[]>(mine.length === 1 ? mine : []);
  const [busy, setBusy] = useState(false);

  const begin = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    problem.clear();
    try {
      const { data } = await api.post('/concept-notes', {
        body: { title: title.trim() || null, countries: chosen },
      });
      void client.invalidateQueries({ queryKey: ['concept-notes'] });
      go(`/concept-notes/${data.id}/edit/about`, { replace: true });
    } catch (error) {
      problem.show(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <PageHeading
        title={t('list.new')}
        lead={t('new.lead')}
        above={<Link href="/concept-notes">{common('nav.myNotes')}</Link>}
      />
      <form className={`${styles.fields} ${styles.narrow}`} onSubmit={(event) => void begin(event)}>
        <ErrorSummary problem={problem.value} />
        <ShortText
          {...problem.field('/title')}
          label={t('field.title')}
          hint={t('hint.title')}
          value={title}
          onChange={setTitle}
        />
        <Checklist
          {...problem.field('/countries')}
          label={t('field.countries')}
          hint={t('new.countries')}
          value={chosen}
          options={mine.map((code) => ({ value: code, label: name(code) }))}
          onChange={setChosen}
        />
        <div>
          <Button type="submit" loading={busy}>
            {t('new.begin')}
          </Button>
        </div>
      </form>
    </>
  );
}
