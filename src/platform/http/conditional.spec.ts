import type { FastifyRequest } from 'fastify';
import { isKnown } from './conditional.js';

const having = (ifNoneMatch?: string) => ({ headers: { 'if-none-match': ifNoneMatch } }) as FastifyRequest;

describe('whether the caller has this state already', () => {
  it.each(['"a"', 'W/"a"', '"b", "a"', '"b" , W/"a"', '*'])('is yes for %s', (header) => {
    expect(isKnown(having(header), '"a"')).toBe(true);
  });

  it.each([undefined, '', '"b"', 'a', '"aa"', '"b", "c"'])('is no for %s', (header) => {
    expect(isKnown(having(header), '"a"')).toBe(false);
  });
});
