import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import type { Meeting } from '../../api/schema.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import formStyles from '../../ui/form.module.css';
import { LongTextField } from '../../ui/long-text-field.js';
import { SelectField } from '../../ui/select-field.js';
import { toast } from '../../ui/toasts.js';
import { useAction } from '../../ui/use-action.js';
import { NoteSearch } from './note-search.js';

/** Declares that a member is recused from a note, for a reason that the system cannot know. */
export function RecusalForm({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const { t } = useTranslation(['meetings', 'common']);
  const [seatId, setSeatId] = useState(meeting.attendance[0]?.seatId ?? '');
  const [note, setNote] = useState<{ id: string; reference: string } | null>(null);
  const [reason, setReason] = useState('');
  const { busy, problem, run } = useAction();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = { seatId, conceptNoteId: note?.id ?? '', reason: reason.trim() };
    const params = { id: meeting.id };
    if (!(await run(() => api.post('/committee/meetings/{id}/recusals', { params, body })))) return;
    toast.good(t('meetings:recused'));
    onClose();
  };
  return (
    <form className={formStyles.panel} onSubmit={(event) => void submit(event)} noValidate>
      <ErrorSummary problem={problem.value} />
      <SelectField
        {...problem.field('/seatId')}
        label={t('meetings:whoStepsAside')}
        value={seatId}
        options={meeting.attendance.map((seat) => ({ value: seat.seatId, label: seat.holder }))}
        onChange={setSeatId}
      />
      {note ? (
        <div className={formStyles.buttons}>
          <p>{t('meetings:fromNote', { reference: note.reference })}</p>
          <Button size="compact-sm" variant="default" onClick={() => setNote(null)}>
            {t('meetings:otherNote')}
          </Button>
        </div>
      ) : (
        <NoteSearch
          states={[...new Set(meeting.decisionKinds.flatMap(({ noteStates }) => noteStates))]}
          agenda={meeting.agenda}
          chosen={[]}
          onChoose={setNote}
        />
      )}
      <LongTextField
        {...problem.field('/reason')}
        label={t('meetings:reason')}
        hint={t('meetings:recusalReasonHint')}
        rows={2}
        value={reason}
        onChange={setReason}
      />
      <div className={formStyles.buttons}>
        <Button type="submit" loading={busy}>
          {t('meetings:putOnRecord')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common:form.cancel')}
        </Button>
      </div>
    </form>
  );
}
