import { useTranslation } from 'react-i18next';
import { fieldId } from '../../../../ui/field-id.js';
import type { OfKind } from '../../catalogue.js';
import { LongText } from '../../fields/long-text.js';
import { ShortText } from '../../fields/short-text.js';
import { useEditor } from '../editor.js';

/** One line of text. */
export function LineInput({ name }: { name: OfKind<'line'> }) {
  const { t } = useTranslation('concept-notes');
  const { view, limits, set, error } = useEditor();
  return (
    <ShortText
      id={fieldId(`/${name}`)}
      label={t(`field.${name}`)}
      hint={t(`hint.${name}`)}
      error={error(`/${name}`)}
      limit={limits.of('ConceptNoteInput', name).maxLength}
      value={view.draft[name]}
      onChange={(value) => set(name, value)}
    />
  );
}

/** A long text. */
export function ProseInput({ name }: { name: OfKind<'prose'> }) {
  const { t } = useTranslation('concept-notes');
  const { view, limits, set, error } = useEditor();
  return (
    <LongText
      id={fieldId(`/${name}`)}
      label={t(`field.${name}`)}
      hint={t(`hint.${name}`)}
      error={error(`/${name}`)}
      limit={limits.of('ConceptNoteInput', name).maxLength}
      value={view.draft[name]}
      onChange={(value) => set(name, value)}
    />
  );
}

/** A whole number; anything else stays as typed and is marked. */
export function CountInput({ name }: { name: OfKind<'count'> }) {
  const { t } = useTranslation('concept-notes');
  const { view, set, error } = useEditor();
  const typed = view.draft[name];
  return (
    <ShortText
      id={fieldId(`/${name}`)}
      label={t(`field.${name}`)}
      hint={t(`hint.${name}`)}
      error={/^\d*$/.test(typed.trim()) ? error(`/${name}`) : t('form.notWhole')}
      width="short"
      inputMode="numeric"
      value={typed}
      onChange={(value) => set(name, value)}
    />
  );
}
