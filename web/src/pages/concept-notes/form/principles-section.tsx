import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.js';
import { fieldId } from '../../../ui/field-id.js';
import { Checklist } from '../fields/checklist.js';
import { Choice } from '../fields/choice.js';
import { LongText } from '../fields/long-text.js';
import { inLanguage } from '../references.js';
import { useEditor } from './editor.js';
import styles from './form.module.css';
import type { WordIn } from '../word-keys.js';

/** Guiding principles, each with how it is met; the two markers; the COVID-19 dimension. */
export function PrinciplesSection() {
  const { t } = useTranslation('concept-notes');
  const { language } = useFormat();
  const { view, references, limits, set, error } = useEditor();
  const { draft } = view;
  const nameOf = (name: string) => {
    const principle = references.principles.find((one) => one.name === name);
    return principle ? inLanguage(principle.names, language) : name;
  };
  const choosePrinciples = (names: string[]) =>
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
        onChange={choosePrinciples}
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
      <Marker
        name="genderMarker"
        options={range(limits.of('GenderMarkerInput', 'score'))}
        schema="GenderMarkerInput"
      />
      <Marker
        name="humanRightsMarker"
        options={limits.choices('HumanRightsMarkerInput', 'score')}
        schema="HumanRightsMarkerInput"
      />
      <LongText
        id={fieldId('/covidDimension')}
        label={t('field.covidDimension')}
        hint={t('hint.covidDimension')}
        error={error('/covidDimension')}
        limit={limits.of('ConceptNoteInput', 'covidDimension').maxLength}
        value={draft.covidDimension}
        onChange={(value) => set('covidDimension', value)}
      />
    </>
  );
}

interface MarkerProps {
  name: 'genderMarker' | 'humanRightsMarker';
  options: readonly string[];
  schema: string;
}

function Marker({ name, options, schema }: MarkerProps) {
  const { t } = useTranslation('concept-notes');
  const { view, limits, set, error } = useEditor();
  const marker = view.draft[name];
  return (
    <div className={styles.part}>
      <Choice
        id={fieldId(`/${name}`)}
        label={t(`field.${name}`)}
        hint={t(`hint.${name}`)}
        error={error(`/${name}`) ?? error(`/${name}/score`)}
        value={marker.score}
        options={options.map((value) => ({
          value,
          label:
            name === 'genderMarker'
              ? t(`genderMarker.${value as WordIn<'genderMarker'>}`)
              : t(`humanRightsMarker.${value as WordIn<'humanRightsMarker'>}`),
        }))}
        onChange={(score) => set(name, { ...marker, score })}
      />
      <LongText
        id={fieldId(`/${name}/justification`)}
        label={t('form.markerReason')}
        error={error(`/${name}/justification`)}
        limit={limits.of(schema, 'justification').maxLength}
        rows={2}
        value={marker.justification}
        onChange={(justification) => set(name, { ...marker, justification })}
      />
    </div>
  );
}

function range({ minimum = 0, maximum = 0 }: { minimum?: number; maximum?: number }): string[] {
  return Array.from({ length: maximum - minimum + 1 }, (_, index) => String(minimum + index));
}
