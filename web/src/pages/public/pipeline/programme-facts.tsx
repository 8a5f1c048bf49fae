import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCountries } from '../../../api/reference.js';
import type { PublicProgramme } from '../../../api/schema.js';
import { chartNumber } from '../../../format/money-text.js';
import { useFormat } from '../../../format/use-format.js';
import { DateText } from '../../../ui/date-text.js';
import { Money } from '../../../ui/money.js';
import styles from './programme-page.module.css';

const KINDS = ['government', 'civil_society', 'private_sector', 'academia', 'workers_employers'] as const;

/** The facts of a programme: amount, duration, organizations with amounts, partners, objectives, targets, markers. */
export function ProgrammeFacts({ programme }: { programme: PublicProgramme }) {
  const { t } = useTranslation('public');
  const format = useFormat();
  const { name: countryName } = useCountries();
  const total = chartNumber(programme.requested);
  const { genderMarker, humanRightsMarker } = programme;
  return (
    <aside className={styles.facts} aria-label={t('programme.facts')}>
      <p className={styles.amount}>
        <Money value={programme.requested} />
      </p>
      <p className={styles.amountNote}>{t('programme.requested', { count: programme.durationMonths })}</p>
      <Fact title={t('programme.entities')}>
        <ul className={styles.entities}>
          {programme.entities.map(({ code, name, amount }) => (
            <li key={code}>
              <span>
                <abbr title={name}>{code}</abbr>
                {code === programme.conveningEntity.code ? ` · ${t('programme.convening')}` : ''}
              </span>
              <Money value={amount} />
              <span
                className={styles.share}
                style={{ inlineSize: `${total > 0 ? (chartNumber(amount) / total) * 100 : 0}%` }}
                aria-hidden="true"
              />
            </li>
          ))}
        </ul>
      </Fact>
      <Fact title={t('column.countries')}>
        <p>{format.list(programme.countries.map(({ code }) => countryName(code)))}</p>
      </Fact>
      <Fact title={t('programme.partners')}>
        <ul>
          {programme.nationalPartners.map(({ name, kind }) => {
            const known = KINDS.find((one) => one === kind);
            return (
              <li key={name}>
                {name}
                {known ? <small>, {t(`partner.${known}`)}</small> : null}
              </li>
            );
          })}
        </ul>
      </Fact>
      <Fact title={t('programme.objectives')}>
        <ul>
          {programme.objectives.map(({ number, title }) => (
            <li key={number}>
              <strong>{number}</strong> {title}
            </li>
          ))}
        </ul>
      </Fact>
      <Fact title={t('programme.sdgTargets')}>
        <ul>
          {programme.sdgTargets.map(({ code, title }) => (
            <li key={code}>
              <strong>{code}</strong> {title}
            </li>
          ))}
        </ul>
      </Fact>
      <Fact title={t('programme.genderMarker')}>
        <p>
          <strong>{genderMarker.score ?? t('programme.noMarker')}</strong> {genderMarker.justification}
        </p>
      </Fact>
      <Fact title={t('programme.humanRightsMarker')}>
        <p>
          <strong>{humanRightsMarker.score ?? t('programme.noMarker')}</strong>{' '}
          {humanRightsMarker.justification}
        </p>
      </Fact>
      <Fact title={t('programme.record')}>
        <p>
          {t('programme.entered')} <DateText value={programme.enteredOn} />
          {' · '}
          {t('programme.version', { version: format.number(programme.version) })}
        </p>
      </Fact>
    </aside>
  );
}

function Fact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
