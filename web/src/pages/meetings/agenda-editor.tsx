import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import type { Meeting } from '../../api/schema.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import formStyles from '../../ui/form.module.css';
import { TextField } from '../../ui/text-field.js';
import { toast } from '../../ui/toasts.js';
import { useAction } from '../../ui/use-action.js';
import styles from './meeting-page.module.css';
import { NoteSearch } from './note-search.js';

interface DraftLine {
  /** Of this draft only, so that moved lines keep their inputs. */
  key: number;
  title: string;
  conceptNoteId: string | null;
  reference: string | null;
}

interface AgendaEditorProps {
  meeting: Meeting;
  etag: string;
  onClose: () => void;
}

/** Edits the agenda as a whole; what somebody else changed meanwhile is not overwritten unseen. */
export function AgendaEditor({ meeting, etag, onClose }: AgendaEditorProps) {
  const { t } = useTranslation(['meetings', 'common']);
  const [lines, setLines] = useState<readonly DraftLine[]>(() =>
    meeting.agenda.map(({ position, title, conceptNoteId, reference }) => ({
      key: position,
      title,
      conceptNoteId,
      reference,
    })),
  );
  const { busy, problem, run } = useAction();
  const nextKey = Math.max(0, ...lines.map(({ key }) => key)) + 1;
  const move = (index: number, by: number) => {
    const line = lines[index]!;
    setLines(lines.toSpliced(index, 1).toSpliced(index + by, 0, line));
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const items = lines.map(({ title, conceptNoteId }) => ({
      title: title.trim(),
      ...(conceptNoteId ? { conceptNoteId } : {}),
    }));
    const saved = await run(() =>
      api.put('/committee/meetings/{id}/agenda', {
        params: { id: meeting.id },
        body: { items },
        ifMatch: etag,
      }),
    );
    if (!saved) return;
    toast.good(t('meetings:agendaSaved'));
    onClose();
  };
  return (
    <form className={formStyles.panel} onSubmit={(event) => void submit(event)} noValidate>
      <ErrorSummary problem={problem.value} />
      {lines.map((line, index) => (
        <div key={line.key} className={styles.item}>
          <TextField
            {...problem.field(`/items/${index}/title`)}
            label={t('meetings:agendaItem', { number: index + 1 })}
            hint={line.reference ?? undefined}
            value={line.title}
            onChange={(title) => setLines(lines.with(index, { ...line, title }))}
          />
          <div className={formStyles.buttons}>
            <Button
              size="compact-sm"
              variant="default"
              disabled={index === 0}
              aria-label={t('meetings:moveUpItem', { number: index + 1 })}
              onClick={() => move(index, -1)}
            >
              {t('meetings:moveUp')}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              disabled={index === lines.length - 1}
              aria-label={t('meetings:moveDownItem', { number: index + 1 })}
              onClick={() => move(index, 1)}
            >
              {t('meetings:moveDown')}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('meetings:leaveOutItem', { number: index + 1 })}
              onClick={() => setLines(lines.toSpliced(index, 1))}
            >
              {t('meetings:leaveOut')}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button
          variant="default"
          onClick={() =>
            setLines([...lines, { key: nextKey, title: '', conceptNoteId: null, reference: null }])
          }
        >
          {t('meetings:addItem')}
        </Button>
      </div>
      <NoteSearch
        states={[...new Set(meeting.decisionKinds.flatMap(({ noteStates }) => noteStates))]}
        agenda={[]}
        chosen={lines.flatMap(({ conceptNoteId }) => conceptNoteId ?? [])}
        onChoose={(note) =>
          setLines([
            ...lines,
            {
              key: nextKey,
              title: note.title ?? note.reference,
              conceptNoteId: note.id,
              reference: note.reference,
            },
          ])
        }
      />
      <div className={formStyles.buttons}>
        <Button type="submit" loading={busy}>
          {t('meetings:saveAgenda')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common:form.cancel')}
        </Button>
      </div>
    </form>
  );
}
