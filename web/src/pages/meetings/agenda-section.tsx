import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Meeting } from '../../api/schema.js';
import { AreaTag } from '../../ui/area-tag.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Section } from '../../ui/section.js';
import { type StateName, StateTag } from '../../ui/state-tag.js';
import { AgendaEditor } from './agenda-editor.js';
import styles from './meeting-page.module.css';
import { stepOf } from './queries.js';

/** What the meeting is about. */
export function AgendaSection({ meeting, etag }: { meeting: Meeting; etag: string }) {
  const { t } = useTranslation('meetings');
  const [editing, setEditing] = useState(false);
  const { allowed } = stepOf(meeting, 'edit-agenda');
  return (
    <Section
      title={t('agenda')}
      mark={meeting.agenda.length}
      aside={
        allowed && !editing ? (
          <Button variant="default" onClick={() => setEditing(true)}>
            {t('editAgenda')}
          </Button>
        ) : undefined
      }
    >
      {editing && allowed ? (
        <AgendaEditor meeting={meeting} etag={etag} onClose={() => setEditing(false)} />
      ) : meeting.agenda.length === 0 ? (
        <EmptyState text={t('noAgenda')} />
      ) : (
        <ol className={styles.agenda}>
          {meeting.agenda.map((item) => (
            <li key={item.position}>
              {item.title}
              {item.conceptNoteId ? (
                <p className={styles.noteLine}>
                  {item.primaryArea === null ? null : <AreaTag number={item.primaryArea} />}
                  <Link href={`/concept-notes/${item.conceptNoteId}`}>{item.reference}</Link>
                  {item.noteTitle === item.title ? null : <span>{item.noteTitle}</span>}
                  {item.state ? <StateTag state={item.state as StateName} /> : null}
                </p>
              ) : null}
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
