import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConceptNoteListItem } from '../../api/schema.js';
import { PageHeading } from '../../ui/page-heading.js';
import { NotesWaiting } from './notes-waiting.js';
import { OverdueInstalments } from './overdue-instalments.js';
import { ScreeningDialog } from './screening-dialog.js';
import { TentativeDecisions } from './tentative-decisions.js';

/** The tasks of the Fund Management Unit, most urgent first. */
export function InboxPage() {
  const { t } = useTranslation('inbox');
  const [screened, setScreened] = useState<ConceptNoteListItem | null>(null);
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      <NotesWaiting kind="submitted" onScreen={setScreened} />
      <TentativeDecisions />
      <OverdueInstalments />
      <NotesWaiting kind="under_review" />
      {screened ? <ScreeningDialog id={screened.id} onClose={() => setScreened(null)} /> : null}
    </>
  );
}
