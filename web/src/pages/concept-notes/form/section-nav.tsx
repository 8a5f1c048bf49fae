import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ConceptNote } from '../../../api/schema.js';
import { StateTag } from '../../../ui/state-tag.js';
import { type Section, SECTIONS } from '../catalogue.js';
import { sectionState } from '../sections.js';
import styles from './section-nav.module.css';

interface SectionNavProps {
  note: ConceptNote;
  section: Section;
  tried: boolean;
}

/** The sections with the state of each; folded on a narrow screen. */
export function SectionNav({ note, section, tried }: SectionNavProps) {
  const { t } = useTranslation('concept-notes');
  const wide = useMediaQuery('(min-width: 60rem)', true, { getInitialValueInEffect: false });
  const list = (
    <ol className={styles.list}>
      {SECTIONS.map((one) => {
        const { state, problems } = sectionState(one, note, tried);
        return (
          <li key={one}>
            <Link
              href={`/concept-notes/${note.id}/edit/${one}`}
              className={styles.link}
              aria-current={one === section ? 'step' : undefined}
            >
              <span className={styles.name}>{t(`section.${one}`)}</span>
              <span className={styles.state}>
                <StateTag state={state} />
                {problems > 0 ? <small>{t('form.left', { count: problems })}</small> : null}
              </span>
            </Link>
          </li>
        );
      })}
    </ol>
  );
  const name = t('form.sections');
  if (wide) {
    return (
      <nav aria-label={name} className={styles.nav}>
        {list}
      </nav>
    );
  }
  return (
    <nav aria-label={name}>
      <details key={section} className={styles.folded}>
        <summary>
          {t('form.sectionOf', {
            number: SECTIONS.indexOf(section) + 1,
            of: SECTIONS.length,
            section: t(`section.${section}`),
          })}
        </summary>
        {list}
      </details>
    </nav>
  );
}
