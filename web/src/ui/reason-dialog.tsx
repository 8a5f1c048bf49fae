import '@mantine/core/styles/Modal.layer.css';
import { Button, Modal } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from './error-summary.js';
import styles from './form.module.css';
import { LongTextField } from './long-text-field.js';
import { useAction } from './use-action.js';

interface ReasonDialogProps {
  title: string;
  /** What will happen, in a sentence or two. */
  text: ReactNode;
  /** The verb on the button. */
  confirm: string;
  reasonLabel: string;
  reasonHint?: string;
  onConfirm: (reason: string) => Promise<unknown>;
  onClose: () => void;
}

/** Asks for a reason before an action that cannot be undone. After a refusal it stays open and shows it. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, text, confirm, reasonLabel, reasonHint, onConfirm, onClose } = props;
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const action = useAction();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await action.run(() => onConfirm(reason.trim()))) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('form.back') }}>
      <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <div className={styles.text}>{text}</div>
        <ErrorSummary problem={action.problem.value} />
        <LongTextField
          {...action.problem.field('/reason')}
          label={reasonLabel}
          hint={reasonHint}
          value={reason}
          onChange={setReason}
        />
        <div className={styles.buttons}>
          <Button type="submit" loading={action.busy}>
            {confirm}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('form.back')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
