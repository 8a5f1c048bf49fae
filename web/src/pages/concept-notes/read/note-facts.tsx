import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConceptNote } from '../../../api/schema.js';
import { useFormat } from '../../../format/use-format.js';
import { AreaTag } from '../../../ui/area-tag.js';
import { Money } from '../../../ui/money.js';
import { countryNames, inLanguage, type References } from '../references.js';
import styles from './read.module.css';

/** The facts that people look for first. */
export function NoteFacts({ note, references }: { note: ConceptNote; references: References }) {
  const { t } = useTranslation('concept-notes');
  const { t: common } = useTranslation();
  const format = useFormat();
  const country = countryNames(references.countries, format.language);
  const area = references.areas.find(({ number }) => number === note.primaryArea);
  const none = common('value.notStated');
  return (
    <dl className={styles.facts}>
      <Fact name={t('fact.requested')}>
        <Money value={note.entityBudgets.length > 0 ? note.requested : null} />
      </Fact>
      <Fact name={t('fact.duration')}>
        {note.durationMonths === null ? none : t('months', { count: note.durationMonths })}
      </Fact>
      <Fact name={t('fact.countries')}>
        {note.countries.length > 0 ? format.list(note.countries.map(country)) : none}
      </Fact>
      <Fact name={t('fact.area')}>
        {area ? <AreaTag number={area.number}>{inLanguage(area.shortTitle, format.language)}</AreaTag> : none}
      </Fact>
      <Fact name={t('fact.convening')}>{note.conveningEntity ?? none}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
