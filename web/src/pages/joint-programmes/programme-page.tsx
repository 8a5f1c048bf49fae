import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import { api } from '../../api/client.js';
import { useAreaTitle } from '../../api/reference.js';
import type { JointProgramme } from '../../api/schema.js';
import { useFormat } from '../../format/use-format.js';
import { AreaTag } from '../../ui/area-tag.js';
import type { Column } from '../../ui/columns.js';
import { CountryList } from '../../ui/country-list.js';
import { DataTable } from '../../ui/data-table.js';
import { DateText } from '../../ui/date-text.js';
import { FigureHeadline } from '../../ui/figure-headline.js';
import { Loaded } from '../../ui/loaded.js';
import { Money } from '../../ui/money.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Section } from '../../ui/section.js';
import { StateTag } from '../../ui/state-tag.js';
import { ProgrammeSteps } from './programme-steps.js';
import styles from './programmes.module.css';
import { TransfersSection } from './transfers-section.js';

/** One joint programme: what was allocated, who has received what, and its steps. */
export function ProgrammePage() {
  const { id = '' } = useParams();
  const query = useQuery({
    queryKey: ['joint-programmes', id],
    queryFn: async ({ signal }) => (await api.get('/joint-programmes/{id}', { params: { id }, signal })).data,
  });
  return (
    <Loaded query={query} page>
      {(programme) => <ProgrammeView programme={programme} />}
    </Loaded>
  );
}

function ProgrammeView({ programme }: { programme: JointProgramme }) {
  const areaTitle = useAreaTitle();
  const { t } = useTranslation(['joint-programmes', 'common']);
  const format = useFormat();
  const { sources } = programme;
  const columns: Column<JointProgramme['shares'][number]>[] = [
    { key: 'entity', header: t('joint-programmes:organization'), cell: ({ entity }) => entity },
    {
      key: 'amount',
      header: t('joint-programmes:share'),
      align: 'end',
      cell: ({ amount }) => <Money value={amount} />,
    },
    {
      key: 'transferred',
      header: t('joint-programmes:transferred'),
      align: 'end',
      cell: ({ transferred }) => <Money value={transferred} />,
    },
    {
      key: 'open',
      header: t('joint-programmes:open'),
      align: 'end',
      cell: ({ open }) => <Money value={open} />,
    },
  ];
  return (
    <>
      <PageHeading
        title={programme.title}
        above={
          <>
            <Link href="/joint-programmes">{t('joint-programmes:title')}</Link> · {programme.reference}
          </>
        }
        lead={
          <span className={styles.meta}>
            <StateTag state={programme.state} />
            <CountryList codes={programme.countries} all />
            <AreaTag number={programme.primaryArea}>{areaTitle(programme.primaryArea)}</AreaTag>
          </span>
        }
      />
      <div className={styles.figures}>
        <FigureHeadline
          size="medium"
          figure={<Money value={programme.allocation} />}
          label={t('joint-programmes:allocated')}
          note={t('joint-programmes:sources', {
            earmarked: format.money(sources.earmarked),
            unearmarked: format.money(sources.unearmarked),
          })}
        />
        <FigureHeadline
          size="medium"
          figure={<Money value={programme.transferred} />}
          label={t('joint-programmes:transferredLabel')}
        />
        <FigureHeadline
          size="medium"
          figure={<Money value={programme.untransferred} />}
          label={t('joint-programmes:untransferred')}
        />
      </div>
      <p className={styles.meta} style={{ marginBlockEnd: 'var(--space-8)' }}>
        <span>
          {t('joint-programmes:decidedOn')} <DateText value={programme.decidedOn} />
        </span>
        <Link href={`/concept-notes/${programme.conceptNoteId}`}>
          {t('joint-programmes:fromNote', {
            reference: programme.noteReference,
            version: programme.noteVersion,
          })}
        </Link>
        <Link href={`/pipeline/${programme.conceptNoteId}`}>{t('joint-programmes:publicPage')}</Link>
        {programme.closedOn ? (
          <span>
            {t('joint-programmes:closedOn')} <DateText value={programme.closedOn} />
          </span>
        ) : null}
      </p>
      <ProgrammeSteps programme={programme} />
      <Section title={t('joint-programmes:shares')}>
        <DataTable
          caption={t('joint-programmes:shares')}
          columns={columns}
          rows={programme.shares}
          rowKey={({ entity }) => entity}
          footer={[
            t('joint-programmes:total'),
            <Money key="allocation" value={programme.allocation} />,
            <Money key="transferred" value={programme.transferred} />,
            <Money key="open" value={programme.untransferred} />,
          ]}
        />
      </Section>
      <TransfersSection programme={programme} />
    </>
  );
}
