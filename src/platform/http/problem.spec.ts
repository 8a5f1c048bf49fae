import { HttpException } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { DomainError, ENGLISH, type ErrorKind, say } from '../../kernel/index.js';
import { toProblem } from './problem.js';

const refused = { instance: '/x', requestId: 'r', language: ENGLISH };
const of = (error: unknown) => {
  const { problem, defect } = toProblem(error, refused);
  return [problem.status, problem.code, defect];
};
const failed = (code: string) =>
  new QueryFailedError('select', [], Object.assign(new Error('secret detail'), { code }));

describe('a problem document', () => {
  it('has the status of each kind of refusal', () => {
    const kinds: Record<ErrorKind, number> = {
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
    for (const [kind, status] of Object.entries(kinds)) {
      expect(of(new DomainError(kind as ErrorKind, 'A_CODE', say`No.`))).toEqual([status, 'A_CODE', false]);
    }
  });

  it('holds the further members and the pointers of a refusal', () => {
    const errors = [{ pointer: '/a', rule: 'b', message: say`No.` }];
    const { problem } = toProblem(new DomainError('conflict', 'A_B', say`No.`, errors, { left: 5 }), refused);
    expect(problem).toMatchObject({
      type: 'urn:mptf:problem:a-b',
      detail: 'No.',
      left: 5,
      errors: [{ pointer: '/a', rule: 'b', message: 'No.' }],
      instance: '/x',
      requestId: 'r',
    });
  });

  it('answers for the last guards of the database, and for its absence', () => {
    expect(of(failed('23505'))).toEqual([409, 'ALREADY_EXISTS', false]);
    expect([of(failed('40001')), of(failed('40P01'))]).toEqual([
      [503, 'BUSY', false],
      [503, 'BUSY', false],
    ]);
    for (const code of ['08006', '53300', '57P01'])
      expect(of(failed(code))).toEqual([503, 'UNAVAILABLE', true]);
  });

  it('tells nothing of a defect', () => {
    for (const defect of [failed('22P02'), new Error('secret detail'), null, 'text']) {
      expect(of(defect)).toEqual([500, 'INTERNAL_ERROR', true]);
      expect(JSON.stringify(toProblem(defect, refused).problem)).not.toContain('secret');
    }
    expect(of(new HttpException('secret', 500))).toEqual([500, 'INTERNAL_ERROR', true]);
    expect(of(new HttpException('no', 403))).toEqual([403, 'NOT_ALLOWED', false]);
  });
});
