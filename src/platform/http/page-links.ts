import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Observable, tap } from 'rxjs';
import type { Page } from '../paging/index.js';

/** Adds `Link: …; rel="next"` (RFC 8288) to every answer that is a page with another one after it. */
@Injectable()
export class PageLinks implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    return next.handle().pipe(
      tap((answer: unknown) => {
        if (isPage(answer) && answer.nextCursor !== null) {
          const { url } = http.getRequest<FastifyRequest>();
          void http.getResponse<FastifyReply>().header('link', linkToNext(url, answer.nextCursor));
        }
      }),
    );
  }
}

function isPage(answer: unknown): answer is Page<unknown> {
  return typeof answer === 'object' && answer !== null && 'items' in answer && 'nextCursor' in answer;
}

function linkToNext(url: string, cursor: string): string {
  const next = new URL(url, 'http://local');
  next.searchParams.set('cursor', cursor);
  return `<${next.pathname}${next.search}>; rel="next"`;
}
