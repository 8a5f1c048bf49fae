import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { api } from '../../api/client.js';
import { useAreaTitle } from '../../api/reference.js';
import type { ConceptNote } from '../../api/schema.js';
import { AreaTag } from '../../ui/area-tag.js';
import { CountryList } from '../../ui/country-list.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import formStyles from '../../ui/form.module.css';
import { LongTextField } from '../../ui/long-text-field.js';
import { Money } from '../../ui/money.js';
import { NextActions } from '../../ui/next-actions.js';
import { toast } from '../../ui/toasts.js';
import { useAction } from '../../ui/use-action.js';
import styles from './screening-form.module.css';

const VERBS = ['accept-for-review', 'return', 'declare-ineligible'] as const;
type ScreeningVerb = (typeof VERBS)[number];

interface ScreeningFormProps {
  note: ConceptNote;
  /** Validator of the state that was read. */
  etag: string | null;
  onDone: () => void;
}

/** The facts that screening looks at, what is unusual, and the steps with their reason. */
export function ScreeningForm({ note, etag, onDone }: ScreeningFormProps) {
  const areaTitle = useAreaTitle();
  const { t } = useTranslation(['inbox', 'common']);
  const [reason, setReason] = useState('');
  const action = useAction();
  const take = async (verb: ScreeningVerb) => {
    const body = { reason: reason.trim() || null };
    const done = await action.run(() =>
      api.post(`/concept-notes/{id}/transitions/${verb}`, {
        params: { id: note.id },
        body,
        ifMatch: etag ?? undefined,
      }),
    );
    if (!done) return;
    toast.good(t(`inbox:done.${verb}`, { reference: note.reference }));
    onDone();
  };
  const steps = note.nextActions.filter(({ verb }) => isScreening(verb)) as {
    verb: ScreeningVerb;
    allowed: boolean;
    because?: string;
  }[];
  return (
    <div className={formStyles.form}>
      <div>
        <p className={styles.title}>{note.title}</p>
        <p>
          <Link href={`/concept-notes/${note.id}`}>{t('inbox:openNote')}</Link>
        </p>
      </div>
      <dl className={styles.facts}>
        <dt>{t('inbox:countries')}</dt>
        <dd>
          <CountryList codes={note.countries} all />
        </dd>
        <dt>{t('inbox:area')}</dt>
        <dd>
          {note.primaryArea === null ? (
            t('common:value.notStated')
          ) : (
            <AreaTag number={note.primaryArea}>{areaTitle(note.primaryArea)}</AreaTag>
          )}
        </dd>
        <dt>{t('inbox:requested')}</dt>
        <dd>
          <Money value={note.requested} />
        </dd>
        <dt>{t('inbox:entities')}</dt>
        <dd>{note.entityBudgets.map(({ entity }) => entity).join(', ')}</dd>
        <dt>{t('inbox:duration')}</dt>
        <dd>
          {note.durationMonths === null
            ? t('common:value.notStated')
            : t('inbox:months', { count: note.durationMonths })}
        </dd>
        <dt>{t('inbox:version')}</dt>
        <dd>{note.version}</dd>
      </dl>
      {note.warnings.length > 0 ? (
        <div className={styles.warnings}>
          <h3>{t('inbox:unusual')}</h3>
          <ul>
            {note.warnings.map(({ rule, message, justification }) => (
              <li key={rule}>
                {message}
                <span className={styles.justification}>
                  {justification
                    ? t('inbox:authorsReason', { reason: justification })
                    : t('inbox:noReasonGiven')}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <ErrorSummary problem={action.problem.value} />
      <LongTextField
        {...action.problem.field('/reason')}
        label={t('inbox:reason')}
        hint={t('inbox:reasonHint')}
        value={reason}
        onChange={setReason}
      />
      <NextActions
        actions={steps}
        label={(verb) => t(`inbox:verb.${verb}`)}
        primary="accept-for-review"
        busy={action.busy}
        onAct={(verb) => void take(verb)}
      />
    </div>
  );
}

function isScreening(verb: string): verb is ScreeningVerb {
  return (VERBS as readonly string[]).includes(verb);
}
