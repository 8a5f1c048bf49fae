import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import type { Meeting } from '../../api/schema.js';
import { useFormat } from '../../format/use-format.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHeading } from '../../ui/page-heading.js';
import { StateTag } from '../../ui/state-tag.js';
import { AgendaSection } from './agenda-section.js';
import { AreaBalance } from './area-balance.js';
import { AttendanceSection } from './attendance-section.js';
import { DecisionsSection } from './decisions-section.js';
import { FiguresLine } from './figures-line.js';
import styles from './meeting-page.module.css';
import { MeetingSteps } from './meeting-steps.js';
import { positionQuery, meetingQuery } from './queries.js';
import { RecusalsSection } from './recusals-section.js';

/** One meeting from its agenda to its adoption. */
export function MeetingPage() {
  const { id = '' } = useParams();
  const query = useQuery(meetingQuery(id));
  return (
    <Loaded query={query} page>
      {({ data, etag }) => <MeetingView meeting={data} etag={etag ?? ''} />}
    </Loaded>
  );
}

function MeetingView({ meeting, etag }: { meeting: Meeting; etag: string }) {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  const position = useQuery(positionQuery(meeting));
  const preparing = meeting.state === 'scheduled';
  const agenda = <AgendaSection meeting={meeting} etag={etag} />;
  const attendance = <AttendanceSection meeting={meeting} etag={etag} />;
  return (
    <>
      <PageHeading
        title={meeting.title}
        above={<Link href="/meetings">{t('title')}</Link>}
        lead={
          <span className={styles.lead}>
            <StateTag state={meeting.state} />
            <span>{t('numberOn', { number: meeting.number, date: format.date(meeting.heldOn) })}</span>
          </span>
        }
        aside={<MeetingSteps meeting={meeting} />}
      />
      {meeting.state === 'adopted' ? (
        <p className={styles.frozen}>
          {t('frozen', { when: meeting.adoptedAt ? format.instant(meeting.adoptedAt) : '' })}
        </p>
      ) : null}
      <FiguresLine query={position} />
      {preparing ? (
        <>
          {agenda}
          {attendance}
        </>
      ) : null}
      <DecisionsSection meeting={meeting} position={position.data} />
      <AreaBalance meeting={meeting} position={position.data} />
      {preparing ? null : (
        <>
          {attendance}
          {agenda}
        </>
      )}
      <RecusalsSection meeting={meeting} />
    </>
  );
}
