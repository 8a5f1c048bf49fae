import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import type { Meeting, MeetingSeat } from '../../api/schema.js';
import type { Column } from '../../ui/columns.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import formStyles from '../../ui/form.module.css';
import { Section } from '../../ui/section.js';
import { toast } from '../../ui/toasts.js';
import { useAction } from '../../ui/use-action.js';
import styles from './meeting-page.module.css';
import { stepOf } from './queries.js';

/** Who sits for whom, and whether that is enough to decide. */
export function AttendanceSection({ meeting, etag }: { meeting: Meeting; etag: string }) {
  const { t } = useTranslation(['meetings', 'common']);
  const [draft, setDraft] = useState<readonly MeetingSeat[] | null>(null);
  const { busy, problem, run } = useAction();
  const { allowed } = stepOf(meeting, 'edit-attendance');
  const { seatsFilled, seatsPresent, needed, reached } = meeting.quorum;
  const put = (seatId: string, part: Partial<MeetingSeat>) =>
    setDraft((seats) => seats?.map((seat) => (seat.seatId === seatId ? { ...seat, ...part } : seat)) ?? null);
  const save = async () => {
    const seats = draft!.map(({ seatId, present, representedBy }) => ({
      seatId,
      present: present ?? false,
      ...(representedBy?.trim() ? { representedBy: representedBy.trim() } : {}),
    }));
    const params = { id: meeting.id };
    if (
      !(await run(() =>
        api.put('/committee/meetings/{id}/attendance', { params, body: { seats }, ifMatch: etag }),
      ))
    )
      return;
    toast.good(t('meetings:attendanceSaved'));
    setDraft(null);
  };
  const columns: Column<MeetingSeat>[] = [
    { key: 'holder', header: t('meetings:holder'), cell: ({ holder }) => holder },
    { key: 'seat', header: t('meetings:seat'), cell: ({ seat }) => seat },
    {
      key: 'present',
      header: t('meetings:present'),
      cell: ({ seatId, holder, present }) =>
        draft ? (
          <input
            type="checkbox"
            className={styles.present}
            aria-label={t('meetings:isPresent', { holder })}
            checked={present ?? false}
            onChange={(event) => put(seatId, { present: event.target.checked })}
          />
        ) : present === null ? (
          t('common:value.notStated')
        ) : (
          t(present ? 'meetings:yes' : 'meetings:no')
        ),
    },
    {
      key: 'representedBy',
      header: t('meetings:representedBy'),
      cell: ({ seatId, holder, representedBy }) =>
        draft ? (
          <input
            className={styles.inline}
            aria-label={t('meetings:whoRepresents', { holder })}
            value={representedBy ?? ''}
            onChange={(event) => put(seatId, { representedBy: event.target.value })}
          />
        ) : (
          (representedBy ?? '–')
        ),
    },
  ];
  return (
    <Section
      title={t('meetings:attendance')}
      aside={
        allowed && !draft ? (
          <Button
            variant="default"
            onClick={() =>
              setDraft(meeting.attendance.map((seat) => ({ ...seat, present: seat.present ?? true })))
            }
          >
            {t('meetings:recordAttendance')}
          </Button>
        ) : undefined
      }
    >
      <p className={styles.quorum}>
        {t(reached ? 'meetings:quorumReached' : 'meetings:quorumMissing', {
          present: seatsPresent,
          filled: seatsFilled,
          needed,
        })}
      </p>
      <ErrorSummary problem={problem.value} />
      <DataTable
        caption={t('meetings:attendance')}
        columns={columns}
        rows={draft ?? meeting.attendance}
        rowKey={({ seatId }) => seatId}
        empty={<EmptyState text={t('meetings:noSeats')} />}
      />
      {draft ? (
        <div className={formStyles.buttons} style={{ marginBlockStart: 'var(--space-4)' }}>
          <Button loading={busy} onClick={() => void save()}>
            {t('meetings:saveAttendance')}
          </Button>
          <Button variant="default" onClick={() => setDraft(null)}>
            {t('common:form.cancel')}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}
