import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError, UnreachableError } from '../../../api/problem-error.js';
import { LeftSessionError } from '../../../api/session-gate.js';
import { useFormat } from '../../../format/use-format.js';
import { useEditor } from './editor.js';
import styles from './form.module.css';

interface FileFieldProps {
  id?: string;
  label: string;
  /** Sends the file; what it throws is shown here. */
  send: (file: File) => Promise<void>;
}

/** Picks one file and sends it at once; limits and kinds of file are the server's. */
export function FileField({ id, label, send }: FileFieldProps) {
  const { t } = useTranslation('concept-notes');
  const { t: common } = useTranslation();
  const format = useFormat();
  const { limits } = useEditor();
  const own = useId();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const kinds = limits.choices('NewConceptNoteAttachment', 'mediaType');
  const most = limits.of('ConceptNoteAttachment', 'size').maximum;
  const at = id ?? own;

  const pick = async (file: File | undefined) => {
    if (!file) return;
    if (!kinds.includes(file.type)) return setError(t('files.wrongKind', { name: file.name }));
    if (most !== undefined && file.size > most)
      return setError(t('files.tooLarge', { size: format.size(file.size), most: format.size(most) }));
    setBusy(true);
    setError(null);
    try {
      await send(file);
    } catch (failure) {
      if (failure instanceof ProblemError) setError(failure.fields[0]?.message ?? failure.message);
      else if (failure instanceof UnreachableError) setError(common('trouble.unreachable'));
      else if (!(failure instanceof LeftSessionError)) throw failure;
    } finally {
      setBusy(false);
      if (input.current) input.current.value = '';
    }
  };
  return (
    <div className={styles.file}>
      <label htmlFor={at}>{busy ? t('files.sending') : label}</label>
      <p id={`${at}-hint`} className={styles.fileHint}>
        {t('files.hint', { most: most === undefined ? '' : format.size(most) })}
      </p>
      {error ? (
        <p id={`${at}-error`} className={styles.rowError} role="alert">
          {error}
        </p>
      ) : null}
      <input
        ref={input}
        id={at}
        type="file"
        accept={kinds.join(',')}
        disabled={busy}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${at}-hint${error ? ` ${at}-error` : ''}`}
        onChange={(event) => void pick(event.target.files?.[0])}
      />
    </div>
  );
}
