import type { FastifyInstance } from 'fastify';
import type { Page } from '../paging/index.js';

/**
 * Adds `Link: …; rel="next"` (RFC 8288) to every answer that is a page with another one after it. A hook of the server,
 * not an interceptor: an interceptor would also wrap streams of events, whose refusals then come too late.
 */
export function linkPages(fastify: Pick<FastifyInstance, 'addHook'>): void {
  fastify.addHook('preSerialization', (request, reply, answer, done) => {
    if (isPage(answer) && answer.nextCursor !== null) {
      void reply.header('link', linkToNext(request.url, answer.nextCursor));
    }
    done(null, answer);
  });
}

function isPage(answer: unknown): answer is Page<unknown> {
  return typeof answer === 'object' && answer !== null && 'items' in answer && 'nextCursor' in answer;
}

function linkToNext(url: string, cursor: string): string {
  const next = new URL(url, 'http://local');
  next.searchParams.set('cursor', cursor);
  return `<${next.pathname}${next.search}>; rel="next"`;
}
