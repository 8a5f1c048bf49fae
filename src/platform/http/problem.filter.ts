import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { requestContext } from '../request/request-context.js';
import { RouteTable } from './route-table.js';
import { sendProblem } from './send-problem.js';

/** Every refusal and every defect of a route leaves as an RFC 9457 problem document. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('http');

  constructor(private readonly routes: RouteTable) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    if (reply.raw.headersSent) {
      this.log.error(error);
      reply.raw.destroy();
      return;
    }
    const path = request.url.split('?')[0]!;
    const refined = this.refineNotFound(error, request.method, path, reply);
    sendProblem(refined, request, reply, requestContext().requestId);
  }

  /** The router answers 404 for a known address with the wrong method; say 405 and which methods there are. */
  private refineNotFound(error: unknown, method: string, path: string, reply: FastifyReply): unknown {
    if ((error as { name?: string }).name !== 'NotFoundException') return error;
    const allowed = this.routes.methodsOf(path);
    if (allowed.length === 0 || allowed.includes(method)) return error;
    void reply.header('allow', allowed.join(', '));
    return Object.assign(new Error('method not allowed'), { statusCode: 405 });
  }
}
