import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSigning } from '../api/session.js';
import type { Session } from '../api/schema.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { TextField } from '../ui/text-field.js';
import { useProblem } from '../ui/use-problem.js';
import styles from './sign-in-form.module.css';

/** Address and password; the password never leaves this form but for the request. */
export function SignInForm({
  email: known,
  onSignedIn,
}: {
  email?: string;
  onSignedIn: (session: Session) => void;
}) {
  const { t } = useTranslation();
  const { signIn } = useSigning();
  const [email, setEmail] = useState(known ?? '');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const problem = useProblem();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    problem.clear();
    try {
      onSignedIn(await signIn(email.trim(), password));
    } catch (error) {
      setPassword('');
      problem.show(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <ErrorSummary problem={problem.value} />
      <TextField
        {...problem.field('/email')}
        label={t('signIn.email')}
        type="email"
        autoComplete="username"
        required
        readOnly={known !== undefined}
        value={email}
        onChange={setEmail}
      />
      <TextField
        {...problem.field('/password')}
        label={t('signIn.password')}
        type="password"
        autoComplete="current-password"
        required
        value={password}
        onChange={setPassword}
      />
      <button type="submit" className={styles.submit} disabled={busy}>
        {busy ? t('signIn.busy') : t('signIn.do')}
      </button>
    </form>
  );
}
