import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Observable, tap } from 'rxjs';
import type { Page } from '../paging/index.js';

/** Adds `Link: …; rel="next"` to the answers of a controller that are pages. */
@Injectable()
export class PageLinks implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    return next.handle().pipe(
      tap((answer: unknown) => {
        if (isPage(answer))
          linkNext(http.getResponse<FastifyReply>(), http.getRequest<FastifyRequest>().url, answer);
      }),
    );
  }
}

function isPage(answer: unknown): answer is Page<unknown> {
  return typeof answer === 'object' && answer !== null && 'items' in answer && 'nextCursor' in answer;
}

/** Adds the `Link: …; rel="next"` header (RFC 8288) for the next page. */
export function linkNext(reply: FastifyReply, url: string, page: Page<unknown>): void {
  if (page.nextCursor === null) return;
  const next = new URL(url, 'http://local');
  next.searchParams.set('cursor', page.nextCursor);
  void reply.header('link', `<${next.pathname}${next.search}>; rel="next"`);
}
