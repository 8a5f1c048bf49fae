import { useTranslation } from 'react-i18next';
import type { ConceptNoteContent } from '../../../api/schema.js';
import { useFormat } from '../../../format/use-format.js';
import { countryNames, inLanguage, type References } from '../references.js';
import { Bullets } from './bullets.js';
import { Term } from './terms.js';

interface Props {
  content: ConceptNoteContent;
  references: References;
}

/** The countries in one sentence. */
export function CountriesTerm({ content, references }: Props) {
  const { t } = useTranslation('concept-notes');
  const { t: common } = useTranslation();
  const { language, list } = useFormat();
  const country = countryNames(references.countries, language);
  return (
    <Term name={t('field.countries')}>
      {content.countries.length > 0 ? list(content.countries.map(country)) : common('value.notStated')}
    </Term>
  );
}

/** The areas that the programme touches besides its own. */
export function OtherAreasTerm({ content, references }: Props) {
  const { t } = useTranslation('concept-notes');
  const { language } = useFormat();
  return (
    <Term name={t('field.otherAreas')}>
      <Bullets items={numbered(content.otherAreas, references.areas, language)} />
    </Term>
  );
}

/** The objectives of the Compact. */
export function ObjectivesTerm({ content, references }: Props) {
  const { t } = useTranslation('concept-notes');
  const { language } = useFormat();
  return (
    <Term name={t('field.objectives')}>
      <Bullets items={numbered(content.objectives, references.objectives, language)} />
    </Term>
  );
}

/** The SDG targets, with their titles. */
export function SdgTargetsTerm({ content, references }: Props) {
  const { t } = useTranslation('concept-notes');
  const target = (code: string) =>
    `${code} · ${references.sdgTargets.find((one) => one.code === code)?.title ?? ''}`;
  return (
    <Term name={t('field.sdgTargets')}>
      <Bullets items={content.sdgTargets.map(target)} />
    </Term>
  );
}

/** A term for each guiding principle. */
export function PrincipleTerms({ content, references }: Props) {
  const { t } = useTranslation();
  const { language } = useFormat();
  return content.principles.map(({ name, how }) => {
    const found = references.principles.find((one) => one.name === name);
    return (
      <Term key={name} name={found ? inLanguage(found.names, language) : name}>
        {how ?? t('value.notStated')}
      </Term>
    );
  });
}

type ShortTitle = References['areas'][number]['shortTitle'];

/** Each number with its short title. */
function numbered(
  numbers: readonly number[],
  known: readonly { number: number; shortTitle: ShortTitle }[],
  language: string,
): string[] {
  return numbers.map((number) => {
    const found = known.find((one) => one.number === number);
    return found ? `${number} · ${inLanguage(found.shortTitle, language)}` : String(number);
  });
}
