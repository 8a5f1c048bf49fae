import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { requestContext } from './request-context.js';
import { toProblem } from './problem.js';
import { RouteTable } from './route-table.js';

/** Every refusal and every defect leaves as an RFC 9457 problem document; defects are logged with their stack. */
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
    const { problem, defect } = toProblem(
      this.refineNotFound(error, request.method, path, reply),
      path,
      requestContext().requestId,
    );
    if (defect)
      this.log.error(error instanceof Error ? (error.stack ?? error.message) : error, problem.requestId);
    const retryAfter = problem['retryAfterSeconds'];
    if (typeof retryAfter === 'number') void reply.header('retry-after', String(retryAfter));
    if (problem.status === 401) void reply.header('www-authenticate', 'Bearer realm="mptf"');
    void reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(JSON.stringify(problem));
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
