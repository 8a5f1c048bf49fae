import { HttpException } from '@nestjs/common';
import {
  DomainError,
  type ErrorKind,
  type FieldProblem,
  type Language,
  type Phrase,
  say,
} from '../../kernel/index.js';
import { databaseError } from '../database/database-error.js';

/** RFC 9457 problem details with our stable members. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  instance: string;
  requestId: string;
  errors: readonly { pointer: string; rule: string; message: string }[];
  [extra: string]: unknown;
}

const STATUS: Readonly<Record<ErrorKind, number>> = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  stale: 412,
  range: 416,
  'precondition-missing': 428,
  invalid: 422,
  'too-many': 429,
  unavailable: 503,
};

const TITLES: Readonly<Record<number, readonly [code: string, title: Phrase, detail: Phrase]>> = {
  400: [
    'BAD_REQUEST',
    say`The request cannot be read`,
    say`The request has a format that this system cannot read.`,
  ],
  401: ['NOT_SIGNED_IN', say`Not signed in`, say`Sign in first.`],
  403: ['NOT_ALLOWED', say`Not allowed`, say`You are not allowed to do this.`],
  404: ['NOT_FOUND', say`Not found`, say`This address does not exist.`],
  405: ['METHOD_NOT_ALLOWED', say`Method not allowed`, say`This address does not support that method.`],
  409: ['CONFLICT', say`Conflict`, say`This conflicts with the current state. Reload and try again.`],
  410: ['GONE', say`Gone`, say`This no longer exists.`],
  412: [
    'STALE',
    say`Changed in the meantime`,
    say`Somebody else has changed this. Reload it and repeat your change.`,
  ],
  413: ['BODY_TOO_LARGE', say`Too large`, say`The body is larger than 1 MB. Send less data per request.`],
  414: ['ADDRESS_TOO_LONG', say`Address too long`, say`The address is too long. Shorten it.`],
  415: [
    'UNSUPPORTED_MEDIA_TYPE',
    say`Unsupported media type`,
    say`Send JSON with the header Content-Type: application/json.`,
  ],
  416: [
    'RANGE_NOT_SATISFIABLE',
    say`Range not satisfiable`,
    say`The requested range of bytes is outside the file.`,
  ],
  422: ['VALIDATION_FAILED', say`Not valid`, say`The content has a problem to correct.`],
  428: [
    'PRECONDITION_REQUIRED',
    say`Precondition required`,
    say`Send the header If-Match with the ETag that you last read.`,
  ],
  429: ['TOO_MANY_REQUESTS', say`Too many requests`, say`Wait a moment and try again.`],
  500: [
    'INTERNAL_ERROR',
    say`Server error`,
    say`The server had an error. Nothing was saved. Try again. If the problem continues, give support the request id.`,
  ],
  503: ['UNAVAILABLE', say`Not available`, say`The system is busy or starting. Try again in a moment.`],
};

/** The request that is refused, and the language of the refusal. */
export interface Refused {
  /** Path of the request. */
  instance: string;
  requestId: string;
  language: Language;
}

/** Turns anything that was thrown into a problem document; says whether it is a defect that must be logged. */
export function toProblem(
  error: unknown,
  { instance, requestId, language }: Refused,
): { problem: Problem; defect: boolean } {
  const build = (
    status: number,
    code?: string,
    detail?: Phrase,
    errors: readonly FieldProblem[] = [],
    extra = {},
  ): Problem => {
    const [defaultCode, title, defaultDetail] = TITLES[status] ?? TITLES[status >= 500 ? 500 : 400]!;
    const named = code ?? defaultCode;
    return {
      type: `urn:mptf:problem:${named.toLowerCase().replaceAll('_', '-')}`,
      title: title.in(language),
      status,
      code: named,
      detail: (detail ?? defaultDetail).in(language),
      instance,
      requestId,
      errors: errors.map((one) => ({ ...one, message: one.message.in(language) })),
      ...extra,
    };
  };
  if (error instanceof DomainError) {
    return {
      problem: build(STATUS[error.kind], error.code, error.detail, error.errors, error.extra),
      defect: false,
    };
  }
  const status = statusOf(error);
  if (status !== null && status < 500) return { problem: build(status), defect: false };
  if (status === 503) return { problem: build(503), defect: false };
  return fromDatabase(error, build) ?? { problem: build(500), defect: true };
}

/** Last guards in the database answer as conflicts, not as defects; the code before them gives better words. */
function fromDatabase(error: unknown, build: (status: number, code?: string, detail?: Phrase) => Problem) {
  const code = databaseError(error)?.code;
  if (!code) return null;
  if (code === '23505')
    return { problem: build(409, 'ALREADY_EXISTS', say`This already exists.`), defect: false };
  if (code === '40001' || code === '40P01') {
    return {
      problem: build(503, 'BUSY', say`Several people changed the same thing at the same time. Try again.`),
      defect: false,
    };
  }
  if (code.startsWith('08') || code.startsWith('53') || code.startsWith('57'))
    return { problem: build(503), defect: true };
  return null;
}

/** Nest and Fastify both carry the status of what they refuse. */
function statusOf(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus();
  const { statusCode } = (error ?? {}) as { statusCode?: unknown };
  return typeof statusCode === 'number' && statusCode >= 400 && statusCode < 600 ? statusCode : null;
}
