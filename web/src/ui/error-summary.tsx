import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type FieldProblem, ProblemError, UnreachableError } from '../api/problem-error.js';
import styles from './error-summary.module.css';
import { fieldId, focusField } from './field-id.js';

/** All problems to correct, each linked to its field. Takes the focus when it appears. */
export function ErrorSummary({
  problem,
  title,
  onFollow = ({ pointer }) => focusField(pointer),
}: {
  problem: Error | null;
  title?: string;
  /** Goes to the field where it may stand on another page of the form. */
  onFollow?: (field: FieldProblem) => void;
}) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem) box.current?.focus();
  }, [problem]);
  if (!problem) return null;
  const fields = problem instanceof ProblemError ? problem.fields : [];
  const detail =
    problem instanceof ProblemError
      ? problem.message
      : problem instanceof UnreachableError
        ? t('trouble.unreachable')
        : t('trouble.page');
  // The list and the sentence that counts its entries say the same.
  const saysMore =
    fields.length === 0 || !(problem instanceof ProblemError) || problem.code !== 'VALIDATION_FAILED';
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1}>
      <h2>{title ?? t('form.problem')}</h2>
      {saysMore ? <p>{detail}</p> : null}
      {fields.length > 0 ? (
        <ul>
          {fields.map((field) => (
            <li key={`${field.pointer} ${field.rule} ${field.message}`}>
              <a
                href={`#${fieldId(field.pointer)}`}
                onClick={(event) => {
                  event.preventDefault();
                  onFollow(field);
                }}
              >
                {field.message}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
