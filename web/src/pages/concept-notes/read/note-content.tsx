import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConceptNoteContent, ConceptNoteWarning } from '../../../api/schema.js';
import { useFormat } from '../../../format/use-format.js';
import { NARRATIVE_PARTS } from '../draft/draft.js';
import { attachmentAddress } from '../form/attachments.js';
import { attachmentsQuery } from '../note-queries.js';
import { countryNames, inLanguage, type References } from '../references.js';
import { BudgetTable } from './budget-table.js';
import styles from './read.module.css';
import type { WordIn } from '../word-keys.js';

interface NoteContentProps {
  noteId: string;
  content: ConceptNoteContent;
  /** What is unusual, with the authors' reasons. */
  warnings?: readonly ConceptNoteWarning[];
  references: References;
}

/** Everything that a note says. */
export function NoteContent({ noteId, content, warnings = [], references }: NoteContentProps) {
  const { t } = useTranslation('concept-notes');
  const { t: common } = useTranslation();
  const { language, list } = useFormat();
  const files = useQuery(attachmentsQuery(noteId));
  const country = countryNames(references.countries, language);
  const none = common('value.notStated');
  const area = (number: number) => {
    const found = references.areas.find((one) => one.number === number);
    return found ? `${number} · ${inLanguage(found.shortTitle, language)}` : String(number);
  };
  const objective = (number: number) => {
    const found = references.objectives.find((one) => one.number === number);
    return found ? `${number} · ${inLanguage(found.shortTitle, language)}` : String(number);
  };
  const target = (code: string) =>
    `${code} · ${references.sdgTargets.find((one) => one.code === code)?.title ?? ''}`;
  const principle = (name: string) => {
    const found = references.principles.find((one) => one.name === name);
    return found ? inLanguage(found.names, language) : name;
  };
  const bullets = (items: readonly string[]) =>
    items.length === 0 ? (
      none
    ) : (
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    );
  return (
    <div className={styles.content}>
      {warnings.length > 0 ? (
        <Part title={t('read.unusual')}>
          <dl className={styles.terms}>
            {warnings.map(({ rule, message, justification }) => (
              <Term key={rule} name={message}>
                {justification ?? t('read.noReason')}
              </Term>
            ))}
          </dl>
        </Part>
      ) : null}
      <Part title={t('section.narrative')}>
        {NARRATIVE_PARTS.map((part) => (
          <div key={part} className={styles.story}>
            <h3>{t(`narrative.${part}`)}</h3>
            <p>{content.narrative[part] ?? <span className={styles.quiet}>{none}</span>}</p>
          </div>
        ))}
      </Part>
      <Part title={t('section.budget')}>
        <BudgetTable content={content} />
      </Part>
      <Part title={t('section.alignment')}>
        <dl className={styles.terms}>
          <Term name={t('field.otherAreas')}>{bullets(content.otherAreas.map(area))}</Term>
          <Term name={t('field.objectives')}>{bullets(content.objectives.map(objective))}</Term>
          <Term name={t('field.sdgTargets')}>{bullets(content.sdgTargets.map(target))}</Term>
        </dl>
      </Part>
      <Part title={t('section.principles')}>
        <dl className={styles.terms}>
          {content.principles.map(({ name, how }) => (
            <Term key={name} name={principle(name)}>
              {how ?? none}
            </Term>
          ))}
          <Term name={t('field.genderMarker')}>
            <Scored
              score={
                content.genderMarker?.score == null
                  ? null
                  : t(`genderMarker.${String(content.genderMarker.score) as WordIn<'genderMarker'>}`)
              }
              reason={content.genderMarker?.justification}
            />
          </Term>
          <Term name={t('field.humanRightsMarker')}>
            <Scored
              score={
                content.humanRightsMarker?.score == null
                  ? null
                  : t(`humanRightsMarker.${content.humanRightsMarker.score}`)
              }
              reason={content.humanRightsMarker?.justification}
            />
          </Term>
          <Term name={t('field.covidDimension')}>{content.covidDimension ?? none}</Term>
        </dl>
      </Part>
      <Part title={t('section.partners')}>
        {bullets(content.nationalPartners.map(({ name, kind }) => `${name} (${t(`partnerKind.${kind}`)})`))}
      </Part>
      <Part title={t('read.formal')}>
        <dl className={styles.terms}>
          <Term name={t('field.scope')}>{content.scope ? t(`scope.${content.scope}`) : none}</Term>
          {content.region ? <Term name={t('field.region')}>{content.region}</Term> : null}
          <Term name={t('field.countries')}>
            {content.countries.length > 0 ? list(content.countries.map(country)) : none}
          </Term>
          <Term name={t('field.window')}>{t(`window.${content.window}`)}</Term>
          <Term name={t('field.submittingTeam')}>{content.submittingTeam ?? none}</Term>
          <Term name={t('field.residentCoordinator')}>{content.residentCoordinator ?? none}</Term>
          <Term name={t('field.endorsements')}>
            {content.endorsements.length === 0 ? (
              none
            ) : (
              <ul>
                {content.endorsements.map(({ country: code, attachmentId }) => (
                  <li key={code}>
                    {country(code)}:{' '}
                    <a href={attachmentAddress(noteId, attachmentId)} download>
                      {files.data?.find(({ id }) => id === attachmentId)?.filename ?? t('files.letter')}
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </Term>
        </dl>
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Term({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Scored({ score, reason }: { score: string | null; reason?: string | null }) {
  const { t } = useTranslation();
  return (
    <>
      {score === null ? t('value.notStated') : <b>{score}</b>}
      {reason ? <p>{reason}</p> : null}
    </>
  );
}
