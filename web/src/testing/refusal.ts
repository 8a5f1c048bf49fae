import { ProblemError } from '../api/problem-error.js';

/** A refusal of the server, with a problem for each pointer. */
export function refusal(
  status: number,
  fields: Record<string, string> = {},
  code = 'VALIDATION_FAILED',
): ProblemError {
  return new ProblemError({
    type: 'about:blank',
    title: code,
    status,
    code,
    detail: 'In the words of the server.',
    instance: '/',
    requestId: 'r',
    errors: Object.entries(fields).map(([pointer, message]) => ({ pointer, rule: 'x', message })),
  });
}
