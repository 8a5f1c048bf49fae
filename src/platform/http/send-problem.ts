import { Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { toProblem } from './problem.js';
import { Speech } from './speech.js';

const log = new Logger('http');

/** Answers with the problem document of whatever was thrown; defects are logged with their stack. */
export function sendProblem(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  requestId: string,
): void {
  const { problem, defect } = toProblem(error, {
    instance: request.url.split('?')[0]!,
    requestId,
    language: new Speech(request, reply).language,
  });
  if (defect) log.error(error instanceof Error ? (error.stack ?? error.message) : error, requestId);
  const retryAfter = problem['retryAfterSeconds'];
  if (typeof retryAfter === 'number') void reply.header('retry-after', String(retryAfter));
  if (problem.status === 401) void reply.header('www-authenticate', 'Bearer realm="mptf"');
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(problem));
}
