import type { FastifyReply, FastifyRequest } from 'fastify';
import { requestIdFrom } from './request-id.js';
import { sendProblem } from './send-problem.js';

/** Addresses that the router cannot even read (bad percent-encoding, endless segments) get a problem document too. */
export function refuseUnroutable(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  const requestId = requestIdFrom(request.headers['x-request-id']);
  void reply.header('x-request-id', requestId);
  sendProblem(error, request, reply, requestId);
}
