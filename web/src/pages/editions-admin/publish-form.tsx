import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { api } from '../../api/client.js';
import type { NewEdition } from '../../api/schema.js';
import { calendarDate } from '../../format/date-text.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import formStyles from '../../ui/form.module.css';
import { LongTextField } from '../../ui/long-text-field.js';
import { TextField } from '../../ui/text-field.js';
import { useAction } from '../../ui/use-action.js';

const EMPTY = { title: '', author: '', role: '', foreword: '' };

/** The day, title and foreword of an edition. The server fills in what is empty. */
export function PublishForm() {
  const { t } = useTranslation(['editions-admin', 'common']);
  const [, go] = useLocation();
  const [asOf, setAsOf] = useState(() => calendarDate(new Date()));
  const [words, setWords] = useState(EMPTY);
  const { busy, problem, run } = useAction();
  const field = (name: keyof typeof EMPTY, pointer: string) => ({
    ...problem.field(pointer),
    value: words[name],
    onChange: (value: string) => setWords((before) => ({ ...before, [name]: value })),
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await run(async () => {
      const { data } = await api.post('/editions', { body: editionBody(asOf, words) });
      go(`/publish/${data.id}`);
    });
  };
  const optional = (label: string) => `${label} (${t('common:form.optional')})`;
  return (
    <form className={formStyles.panel} onSubmit={(event) => void submit(event)} noValidate>
      <ErrorSummary problem={problem.value} />
      <div className={formStyles.row}>
        <TextField
          {...problem.field('/asOf')}
          label={t('editions-admin:asOf')}
          hint={t('editions-admin:asOfHint')}
          type="date"
          value={asOf}
          onChange={setAsOf}
        />
        <TextField
          {...field('title', '/title')}
          label={optional(t('editions-admin:editionTitle'))}
          hint={t('editions-admin:titleHint')}
        />
      </div>
      <LongTextField
        {...field('foreword', '/foreword/paragraphs')}
        label={optional(t('editions-admin:foreword'))}
        hint={t('editions-admin:forewordHint')}
      />
      <div className={formStyles.row}>
        <TextField {...field('author', '/foreword/author')} label={optional(t('editions-admin:author'))} />
        <TextField {...field('role', '/foreword/role')} label={optional(t('editions-admin:role'))} />
      </div>
      <div className={formStyles.buttons}>
        <Button type="submit" loading={busy}>
          {t('editions-admin:publish')}
        </Button>
      </div>
    </form>
  );
}

function editionBody(asOf: string, { title, author, role, foreword }: typeof EMPTY): NewEdition {
  const paragraphs = foreword
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
  const written = paragraphs.length > 0 || author.trim() !== '' || role.trim() !== '';
  return {
    ...(asOf ? { asOf } : {}),
    ...(title.trim() ? { title: title.trim() } : {}),
    ...(written ? { foreword: { author: author.trim(), role: role.trim(), paragraphs } } : {}),
  };
}
