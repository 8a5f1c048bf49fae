import { useTranslation } from 'react-i18next';
import { fieldId } from '../../../../ui/field-id.js';
import type { OfKind } from '../../catalogue.js';
import { LongText } from '../../fields/long-text.js';
import { ShortText } from '../../fields/short-text.js';
import { useEditor } from '../editor.js';

/** What an input of text needs, whatever its size. */
function useTextProps(name: OfKind<'line' | 'prose' | 'count'>) {
  const { t } = useTranslation('concept-notes');
  const { view, set, error } = useEditor();
  return {
    id: fieldId(`/${name}`),
    label: t(`field.${name}`),
    hint: t(`hint.${name}`),
    error: error(`/${name}`),
    value: view.draft[name],
    onChange: (value: string) => set(name, value),
  };
}

/** One line of text. */
export function LineInput({ name }: { name: OfKind<'line'> }) {
  const { limits } = useEditor();
  return <ShortText {...useTextProps(name)} limit={limits.of('ConceptNoteInput', name).maxLength} />;
}

/** A long text. */
export function ProseInput({ name }: { name: OfKind<'prose'> }) {
  const { limits } = useEditor();
  return <LongText {...useTextProps(name)} limit={limits.of('ConceptNoteInput', name).maxLength} />;
}

/** A whole number; anything else stays as typed and is marked. */
export function CountInput({ name }: { name: OfKind<'count'> }) {
  const { t } = useTranslation('concept-notes');
  const text = useTextProps(name);
  const whole = /^\d*$/.test(text.value.trim());
  return (
    <ShortText {...text} error={whole ? text.error : t('form.notWhole')} width="short" inputMode="numeric" />
  );
}
