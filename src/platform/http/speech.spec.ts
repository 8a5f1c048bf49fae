import type { FastifyReply, FastifyRequest } from 'fastify';
import { say } from '../../kernel/index.js';
import { languageFor, Speech } from './speech.js';

describe('the language asked for', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['*', 'en'],
    ['fr', 'fr'],
    ['ES', 'es'],
    ['fr-CH', 'fr'],
    ['es-419, en;q=0.5', 'es'],
    ['fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5', 'fr'],
    ['en;q=0.2, es;q=0.9, fr;q=0.5', 'es'],
    ['de, fr;q=0.1', 'fr'],
    ['de, it', 'en'],
    ['de, *;q=0.1', 'en'],
    ['en;q=0, *', 'fr'],
    ['fr;q=0', 'en'],
    ['french', 'en'],
    [';;;,,,q=q=q', 'en'],
    ['constructor, __proto__', 'en'],
  ])('of %j is %s', (header, code) => {
    expect(languageFor(header).code).toBe(code);
  });
});

describe('speaking to whoever sent a request', () => {
  /** A reply as far as its headers go. */
  const replyWith = (headers: Map<string, string>) =>
    ({
      getHeader: (name: string) => headers.get(name),
      header: (name: string, value: string) => headers.set(name, value),
    }) as unknown as FastifyReply;
  const request = { headers: { 'accept-language': 'fr' } } as unknown as FastifyRequest;

  it('declares the language with the first word and not before', () => {
    const headers = new Map<string, string>();
    const speech = new Speech(request, replyWith(headers));
    expect(headers.size).toBe(0);
    expect(speech.say(say`Sign in first.`)).toBe('Connectez-vous d’abord.');
    expect(Object.fromEntries(headers)).toEqual({ 'content-language': 'fr', vary: 'accept-language' });
  });

  it('adds to what the answer depends on already', () => {
    const headers = new Map([['vary', 'accept-encoding']]);
    new Speech(request, replyWith(headers)).say(say`Sign in first.`);
    expect(headers.get('vary')).toBe('accept-encoding, accept-language');
  });
});
