import type { FastifyReply, FastifyRequest } from 'fastify';
import { toProblem } from './problem.js';
import { requestIdFrom } from './request-context.js';

/** Addresses that the router cannot even read (bad percent-encoding, endless segments) get a problem document too. */
export function refuseUnroutable(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  const requestId = requestIdFrom(request.headers['x-request-id']);
  const { problem } = toProblem(error, request.url.split('?')[0]!, requestId);
  void reply
    .status(problem.status)
    .header('x-request-id', requestId)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(problem));
}
