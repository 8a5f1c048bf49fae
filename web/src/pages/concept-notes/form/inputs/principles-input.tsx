import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../format/use-format.js';
import { fieldId } from '../../../../ui/field-id.js';
import { Checklist } from '../../fields/checklist.js';
import { LongText } from '../../fields/long-text.js';
import { inLanguage } from '../../references.js';
import { useEditor } from '../editor.js';

/** Guiding principles, each with how it is met. */
export function PrinciplesInput() {
  const { t } = useTranslation('concept-notes');
  const { language } = useFormat();
  const { view, references, limits, set, error } = useEditor();
  const { draft } = view;
  const nameOf = (name: string) => {
    const principle = references.principles.find((one) => one.name === name);
    return principle ? inLanguage(principle.names, language) : name;
  };
  const choose = (names: string[]) =>
    set(
      'principles',
      names.map((name) => draft.principles.find((one) => one.name === name) ?? { name, how: '' }),
    );
  return (
    <>
      <Checklist
        id={fieldId('/principles')}
        label={t('field.principles')}
        hint={t('hint.principles')}
        error={error('/principles')}
        value={draft.principles.map(({ name }) => name)}
        options={references.principles.map(({ name }) => ({ value: name, label: nameOf(name) }))}
        onChange={choose}
      />
      {draft.principles.map(({ name, how }, index) => (
        <LongText
          key={name}
          id={fieldId(`/principles/${index}/how`)}
          label={t('form.how', { principle: nameOf(name) })}
          error={error(`/principles/${index}/how`)}
          limit={limits.of('PrincipleInput', 'how').maxLength}
          rows={2}
          value={how}
          onChange={(text) =>
            set(
              'principles',
              draft.principles.map((one, at) => (at === index ? { ...one, how: text } : one)),
            )
          }
        />
      ))}
    </>
  );
}
