import type { FastifyRequest } from 'fastify';

/** Has the caller this very state already (`If-None-Match`, RFC 9110)? Weak and strong validators count the same. */
export function isKnown(request: FastifyRequest, etag: string): boolean {
  const known = (request.headers['if-none-match'] ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}
