import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { api } from '../../api/client.js';
import { useCursorList } from '../../api/cursor-list.js';
import type { MeetingSummary } from '../../api/schema.js';
import { useSession } from '../../api/session.js';
import type { Column } from '../../ui/columns.js';
import { CursorRows } from '../../ui/cursor-rows.js';
import { DataTable } from '../../ui/data-table.js';
import { DateText } from '../../ui/date-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHeading } from '../../ui/page-heading.js';
import { StateTag } from '../../ui/state-tag.js';
import { ScheduleForm } from './schedule-form.js';

/** Meetings of the Steering Committee, the latest first. */
export function MeetingsPage() {
  const { t } = useTranslation('meetings');
  const { can } = useSession();
  const [scheduling, setScheduling] = useState(false);
  const list = useCursorList(['meetings', 'all'], (cursor, signal) =>
    api.get('/committee/meetings', { query: { cursor }, signal }),
  );
  const columns: Column<MeetingSummary>[] = [
    {
      key: 'title',
      header: t('meeting'),
      wrap: true,
      cell: (meeting) => <Link href={`/meetings/${meeting.id}`}>{meeting.title}</Link>,
    },
    { key: 'number', header: t('number'), align: 'end', cell: (meeting) => meeting.number },
    { key: 'heldOn', header: t('heldOn'), cell: (meeting) => <DateText value={meeting.heldOn} /> },
    { key: 'state', header: t('state'), cell: (meeting) => <StateTag state={meeting.state} /> },
    { key: 'decisions', header: t('decisionCount'), align: 'end', cell: (meeting) => meeting.decisionCount },
  ];
  return (
    <>
      <PageHeading
        title={t('title')}
        lead={t('lead')}
        aside={
          can('committee.manage') && !scheduling ? (
            <Button onClick={() => setScheduling(true)}>{t('schedule')}</Button>
          ) : undefined
        }
      />
      {scheduling ? <ScheduleForm onClose={() => setScheduling(false)} /> : null}
      <CursorRows list={list}>
        {(meetings) => (
          <DataTable
            caption={t('title')}
            columns={columns}
            rows={meetings}
            rowKey={(meeting) => meeting.id}
            empty={<EmptyState text={t('none')} />}
          />
        )}
      </CursorRows>
    </>
  );
}
