import { createHash } from 'node:crypto';
import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { firstValueFrom, from, type Observable } from 'rxjs';
import { canonicalJson, conflict, DomainError, say } from '../../kernel/index.js';
import { UnitOfWork } from '../database/index.js';
import { IdempotencyKeys, type RememberedAnswer } from '../idempotency/idempotency-keys.js';
import { requestContext } from '../request/request-context.js';

/**
 * Runs the whole handler in one unit of work together with its `Idempotency-Key`: a repeated request is answered
 * with the first answer and does nothing; the same key with another body is refused (422), a key whose first
 * request is still running too (409), and a missing key (400).
 */
@Injectable()
class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly keys: IdempotencyKeys,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    return from(this.once(request, reply, next));
  }

  private async once(request: FastifyRequest, reply: FastifyReply, next: CallHandler): Promise<unknown> {
    const whose = { personId: requestContext().actor!.id, key: keyOf(request) };
    const fingerprint = fingerprintOf(request);
    return this.uow.run(async () => {
      if (!(await this.keys.take(whose))) {
        throw conflict(
          'REQUEST_IN_PROGRESS',
          say`The first request with this Idempotency-Key is still running. Wait for its answer.`,
        );
      }
      const known = await this.keys.find(whose);
      if (known) return replay(known, fingerprint, reply);
      const body: unknown = await firstValueFrom(next.handle(), { defaultValue: null });
      const { statusCode: status } = reply;
      await this.keys.remember(whose, {
        fingerprint,
        status,
        headers: keptHeaders(reply),
        body: body ?? null,
      });
      return body;
    });
  }
}

/** The route moves money: it wants an `Idempotency-Key` and does its work at most once for each. */
export const Idempotent = () =>
  applyDecorators(
    UseInterceptors(IdempotencyInterceptor),
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description:
        'A text of your own, new for each intent; repeating a request with it repeats the answer, not the act',
      schema: { type: 'string', minLength: 1, maxLength: 200 },
    }),
  );

function keyOf(request: FastifyRequest): string {
  const key = request.headers['idempotency-key'];
  if (typeof key === 'string' && /^[\x21-\x7e]{1,200}$/.test(key)) return key;
  throw new DomainError(
    'malformed',
    'IDEMPOTENCY_KEY_REQUIRED',
    say`This request moves money. Send the header Idempotency-Key with a text that you choose (1 to 200 characters, no spaces). A repeated request is then carried out only once.`,
  );
}

function fingerprintOf(request: FastifyRequest): string {
  return createHash('sha256')
    .update(`${request.method} ${request.url}\n${canonicalJson(request.body ?? null)}`)
    .digest('hex');
}

function replay(known: RememberedAnswer, fingerprint: string, reply: FastifyReply): unknown {
  if (known.fingerprint !== fingerprint) {
    const message = say`This Idempotency-Key was used for another request. Use a new key for each new request.`;
    throw new DomainError('invalid', 'IDEMPOTENCY_KEY_REUSED', message, [
      { pointer: '', rule: 'idempotency', message },
    ]);
  }
  void reply.status(known.status).headers({ ...known.headers, 'idempotent-replayed': 'true' });
  return known.body;
}

function keptHeaders(reply: FastifyReply): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of ['location', 'etag']) {
    const value = reply.getHeader(name);
    if (typeof value === 'string') kept[name] = value;
  }
  return kept;
}
