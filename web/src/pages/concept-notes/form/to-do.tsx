import { useTranslation } from 'react-i18next';
import type { FieldProblem } from '../../../api/problem-error.js';
import { fieldId } from '../../../ui/field-id.js';
import { SECTIONS } from '../catalogue.js';
import { sectionOf } from '../sections.js';
import { type Follow, inputOf } from './follow.js';
import styles from './form.module.css';

/** What the server still misses, by section, each linked to its field. */
export function ToDo({ problems, follow }: { problems: readonly FieldProblem[]; follow: Follow }) {
  const { t } = useTranslation('concept-notes');
  if (problems.length === 0) {
    return (
      <p className={styles.ready}>
        <span aria-hidden="true">✓</span> {t('submit.ready')}
      </p>
    );
  }
  return (
    <section className={styles.part} aria-labelledby="to-do">
      <h3 id="to-do">{t('submit.toDo', { count: problems.length })}</h3>
      <dl className={styles.toDo}>
        {SECTIONS.map((section) => ({
          section,
          own: problems.filter(({ pointer }) => sectionOf(pointer) === section),
        }))
          .filter(({ own }) => own.length > 0)
          .map(({ section, own }) => (
            <div key={section}>
              <dt>{t(`section.${section}`)}</dt>
              {own.map((problem) => (
                <dd key={`${problem.pointer} ${problem.rule}`}>
                  <a
                    href={`#${fieldId(inputOf(problem))}`}
                    onClick={(event) => {
                      event.preventDefault();
                      follow(problem);
                    }}
                  >
                    {problem.message}
                  </a>
                </dd>
              ))}
            </div>
          ))}
      </dl>
    </section>
  );
}
