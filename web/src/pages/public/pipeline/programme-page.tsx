import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import { countriesQuery, useAreaTitle, useCountries } from '../../../api/reference.js';
import type { PublicProgramme } from '../../../api/schema.js';
import { useFormat } from '../../../format/use-format.js';
import { AreaTag } from '../../../ui/area-tag.js';
import { Loaded } from '../../../ui/loaded.js';
import { LoadingState } from '../../../ui/loading-state.js';
import { PageHeading } from '../../../ui/page-heading.js';
import { programmeQuery } from './queries.js';
import { ProgrammeFacts } from './programme-facts.js';
import styles from './programme-page.module.css';
import { ProgrammeTexts } from './programme-texts.js';

/** One programme as the booklet shows it: purpose first, facts beside it. */
export function ProgrammePage() {
  const { id } = useParams<{ id: string }>();
  const programme = useQuery(programmeQuery(id));
  const countries = useQuery(countriesQuery);
  return (
    <Loaded query={programme} page>
      {(data) =>
        countries.isPending ? (
          <LoadingState />
        ) : (
          <article>
            <Head programme={data} />
            <div className={styles.columns}>
              <ProgrammeTexts programme={data} />
              <ProgrammeFacts programme={data} />
            </div>
          </article>
        )
      }
    </Loaded>
  );
}

function Head({ programme }: { programme: PublicProgramme }) {
  const { t } = useTranslation('public');
  const format = useFormat();
  const areaTitle = useAreaTitle();
  const { name } = useCountries();
  const { leftOn, leftBecause } = programme;
  return (
    <>
      <PageHeading
        title={programme.title}
        above={
          <>
            <Link href="/pipeline">{t('pipeline.title')}</Link> · {programme.reference}
          </>
        }
        lead={programme.region ?? format.list(programme.countries.map(({ code }) => name(code)))}
      />
      <div className={styles.strip} style={{ borderColor: `var(--area-${programme.primaryArea.number})` }}>
        <AreaTag number={programme.primaryArea.number}>{areaTitle(programme.primaryArea.number)}</AreaTag>
        {programme.otherAreas.length > 0 ? (
          <span className={styles.others}>
            {t('programme.otherAreas')}{' '}
            {programme.otherAreas.map(({ number }) => (
              <AreaTag key={number} number={number}>
                {areaTitle(number)}
              </AreaTag>
            ))}
          </span>
        ) : null}
      </div>
      {leftOn && leftBecause ? (
        <p className={styles.left}>{t(`programme.left.${leftBecause}`, { date: format.date(leftOn) })}</p>
      ) : null}
    </>
  );
}
