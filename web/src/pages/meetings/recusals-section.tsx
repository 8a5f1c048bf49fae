import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Meeting, Recusal } from '../../api/schema.js';
import type { Column } from '../../ui/columns.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Section } from '../../ui/section.js';
import { stepOf } from './queries.js';
import { RecusalForm } from './recusal-form.js';

/** Who is recused from which note, and why: found by the system, or declared by the member. */
export function RecusalsSection({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const [declaring, setDeclaring] = useState(false);
  const { allowed } = stepOf(meeting, 'recuse');
  const columns: Column<Recusal>[] = [
    { key: 'holder', header: t('holder'), cell: ({ holder }) => holder },
    {
      key: 'note',
      header: t('note'),
      cell: ({ conceptNoteId, reference }) => (
        <Link href={`/concept-notes/${conceptNoteId}`}>{reference}</Link>
      ),
    },
    { key: 'reason', header: t('why'), wrap: true, cell: ({ reason }) => reason },
    {
      key: 'basis',
      header: t('recusalBasis'),
      cell: ({ basis }) => t(basis === 'computed' ? 'computed' : 'declared'),
    },
  ];
  return (
    <Section
      title={t('recusals')}
      mark={meeting.recusals.length}
      lead={t('recusalsLead')}
      aside={
        allowed && !declaring ? (
          <Button variant="default" onClick={() => setDeclaring(true)}>
            {t('declare')}
          </Button>
        ) : undefined
      }
    >
      {declaring && allowed ? <RecusalForm meeting={meeting} onClose={() => setDeclaring(false)} /> : null}
      <DataTable
        caption={t('recusals')}
        columns={columns}
        rows={meeting.recusals}
        rowKey={({ seatId, conceptNoteId, basis }) => `${seatId} ${conceptNoteId} ${basis}`}
        empty={<EmptyState text={t('noRecusals')} />}
      />
    </Section>
  );
}
