import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import type { FundPosition, Meeting, NewDecision } from '../../api/schema.js';
import { useFormat } from '../../format/use-format.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { FormPanel } from '../../ui/form-panel.js';
import formStyles from '../../ui/form.module.css';
import { SelectField } from '../../ui/select-field.js';
import { toast } from '../../ui/toasts.js';
import { useAction } from '../../ui/use-action.js';
import { type DecisionDraft, decisionBody, EMPTY_DRAFT, itemFor } from './decision-draft.js';
import { DecisionItemFields } from './decision-item-fields.js';
import { DecisionWordsFields } from './decision-words-fields.js';
import { NoteSearch } from './note-search.js';
import { shortageOf, ShortageNotice } from './shortage-notice.js';
import { TargetFields } from './target-fields.js';

interface DecisionFormProps {
  meeting: Meeting;
  position: FundPosition | undefined;
  onClose: () => void;
}

/** Records a decision: its kind, what it is about, and what was said. */
export function DecisionForm({ meeting, position, onClose }: DecisionFormProps) {
  const { t } = useTranslation(['meetings', 'common']);
  const { language } = useFormat();
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const { busy, problem, run } = useAction();
  const change = (part: Partial<DecisionDraft>) => {
    problem.clear();
    setDraft((before) => ({ ...before, ...part }));
  };
  const rule = meeting.decisionKinds.find(({ kind }) => kind === draft.kind);
  const needs = rule?.needs ?? [];
  const body = decisionBody(draft, needs, language);
  const shortage = shortageOf(problem.value, body);
  const decided = new Set(
    meeting.decisions
      .filter(({ status }) => status === 'tentative')
      .flatMap(({ items }) => items.flatMap(({ conceptNoteId }) => conceptNoteId ?? [])),
  );
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const params = { id: meeting.id };
    if (!(await run(() => api.post('/committee/meetings/{id}/decisions', { params, body })))) return;
    toast.good(t('meetings:recorded'));
    onClose();
  };
  return (
    <FormPanel title={t('meetings:record')} level={3} onSubmit={submit}>
      {shortage ? (
        <ShortageNotice
          shortage={shortage}
          item={draft.items[shortage.index]}
          onUse={(amount) =>
            change({
              items: draft.items.map((item, index) =>
                index === shortage.index ? { ...item, amount } : item,
              ),
            })
          }
        />
      ) : (
        <ErrorSummary problem={problem.value} />
      )}
      <SelectField
        {...problem.field('/kind')}
        label={t('meetings:kindLabel')}
        value={draft.kind}
        options={meeting.decisionKinds.map(({ kind }) => ({
          value: kind,
          label: t(`meetings:kind.${kind}`),
        }))}
        onChange={(kind) => change({ kind: kind as NewDecision['kind'], items: [] })}
      />
      {needs.includes('conceptNoteId') ? (
        <>
          {draft.items.map((item, index) => (
            <DecisionItemFields
              key={item.note.id}
              item={item}
              pointer={`/items/${index}`}
              needs={needs}
              problem={problem}
              position={position}
              onChange={(next) => change({ items: draft.items.with(index, { ...item, ...next }) })}
              onRemove={() => change({ items: draft.items.toSpliced(index, 1) })}
            />
          ))}
          <NoteSearch
            states={rule?.noteStates ?? []}
            agenda={meeting.agenda}
            decided={decided}
            chosen={draft.items.map(({ note }) => note.id)}
            onChoose={(note) => change({ items: [...draft.items, itemFor(note, language)] })}
          />
        </>
      ) : (
        <TargetFields target={draft.target} problem={problem} onChange={(target) => change({ target })} />
      )}
      <DecisionWordsFields draft={draft} seats={meeting.attendance} problem={problem} onChange={change} />
      <div className={formStyles.buttons}>
        <Button type="submit" loading={busy}>
          {t('meetings:recordTentatively')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common:form.cancel')}
        </Button>
      </div>
    </FormPanel>
  );
}
