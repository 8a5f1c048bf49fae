import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { api } from '../../api/client.js';
import type { MeetingSummary } from '../../api/schema.js';
import type { Column } from '../../ui/columns.js';
import { DataTable } from '../../ui/data-table.js';
import { DateText } from '../../ui/date-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loaded } from '../../ui/loaded.js';
import { Section } from '../../ui/section.js';

/** Open meetings: their decisions are tentative and hold money until the Chair adopts them. */
export function TentativeDecisions() {
  const { t } = useTranslation('inbox');
  const query = useQuery({
    queryKey: ['meetings', 'open'],
    queryFn: async ({ signal }) =>
      (await api.get('/committee/meetings', { query: { state: 'open', limit: 50 }, signal })).data.items,
  });
  const columns: Column<MeetingSummary>[] = [
    {
      key: 'meeting',
      header: t('meeting'),
      cell: (meeting) => <Link href={`/meetings/${meeting.id}`}>{meeting.title}</Link>,
    },
    { key: 'heldOn', header: t('heldOn'), cell: (meeting) => <DateText value={meeting.heldOn} /> },
    { key: 'decisions', header: t('decisions'), align: 'end', cell: (meeting) => meeting.decisionCount },
  ];
  return (
    <Section title={t('tentative.title')} mark={query.data?.length} lead={t('tentative.lead')}>
      <Loaded query={query}>
        {(meetings) => (
          <DataTable
            caption={t('tentative.title')}
            columns={columns}
            rows={meetings}
            rowKey={(meeting) => meeting.id}
            empty={<EmptyState text={t('tentative.empty')} />}
          />
        )}
      </Loaded>
    </Section>
  );
}
