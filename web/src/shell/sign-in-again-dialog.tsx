import '@mantine/core/styles/Modal.layer.css';
import { Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/schema.js';
import { sessionQuery } from '../api/session.js';
import { sessionGate } from '../api/session-gate.js';
import { MantineFrame } from './mantine-frame.js';
import { SignInForm } from './sign-in-form.js';
import styles from './sign-in-again-dialog.module.css';

/**
 * The session has ended while the person was working: they sign in here, the page below stays as it is, and what
 * was refused is sent again. Only the same person continues. Anybody else gets a fresh page.
 */
export function SignInAgainDialog({ startOver = freshPage }: { startOver?: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [before] = useState(() => client.getQueryData(sessionQuery.queryKey) ?? null);

  const onSignedIn = (session: Session) => {
    if (before && session.personId !== before.personId) startOver();
    else sessionGate.open();
  };
  const leave = () => {
    sessionGate.leave();
    client.clear();
    startOver();
  };
  return (
    <MantineFrame>
      <Modal
        opened
        onClose={() => {}}
        withCloseButton={false}
        closeOnClickOutside={false}
        closeOnEscape={false}
        title={t('signIn.againTitle')}
      >
        <p className={styles.text}>{t('signIn.againText')}</p>
        <SignInForm email={before?.email} onSignedIn={onSignedIn} />
        <button type="button" className={styles.leave} onClick={leave}>
          {t('signIn.againLeave')}
        </button>
      </Modal>
    </MantineFrame>
  );
}

const freshPage = () => window.location.assign('/');
