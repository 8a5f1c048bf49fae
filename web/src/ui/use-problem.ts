import { useMemo, useState } from 'react';
import { fieldMessages, fieldPath, ProblemError } from '../api/problem-error.js';
import { LeftSessionError } from '../api/session-gate.js';
import { fieldId } from './field-id.js';

/** What a form knows of the last refusal. */
export interface FormProblem {
  /** Null while all is well. */
  value: Error | null;
  show: (error: unknown) => void;
  clear: () => void;
  /** Props for the input of a field, ours or Mantine's: the id that the summary links to, and the message. */
  field: (pointer: string) => { id: string; error?: string };
}

/** Holds the refusal of a form: the summary lists it, the fields show their part of it. */
export function useProblem(): FormProblem {
  const [value, setValue] = useState<Error | null>(null);
  return useMemo(() => {
    const messages = value instanceof ProblemError ? fieldMessages(value.fields) : {};
    return {
      value,
      show: (error) => {
        if (error instanceof LeftSessionError) return;
        setValue(error instanceof Error ? error : new Error(String(error)));
      },
      clear: () => setValue(null),
      field: (pointer) => ({ id: fieldId(pointer), error: messages[fieldPath(pointer)] }),
    };
  }, [value]);
}
