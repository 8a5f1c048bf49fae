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
  const facts: [string, ReactNode][] = [
    [t('fact.requested'), <Money value={note.entityBudgets.length > 0 ? note.requested : null} />],
    [t('fact.duration'), note.durationMonths === null ? none : t('months', { count: note.durationMonths })],
    [t('fact.countries'), note.countries.length > 0 ? format.list(note.countries.map(country)) : none],
    [
      t('fact.area'),
      area ? <AreaTag number={area.number}>{inLanguage(area.shortTitle, format.language)}</AreaTag> : none,
    ],
    [t('fact.convening'), note.conveningEntity ?? none],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
