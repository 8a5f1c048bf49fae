import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { ENGLISH, type Language, type Phrase } from '../../kernel/index.js';
import { LANGUAGES } from '../../words/index.js';

const CODES = [...LANGUAGES.keys()];

/** The language asked for by `Accept-Language` (RFC 9110); English where none of ours is asked for. */
export function languageFor(acceptLanguage: string | undefined): Language {
  const code = new Negotiator({ headers: { 'accept-language': acceptLanguage } }).language(CODES);
  return LANGUAGES.get(code ?? ENGLISH.code) ?? ENGLISH;
}

/**
 * Speaks to whoever sent a request. The language is found, and declared with the answer, when the first word is said:
 * answers without words pay nothing and do not depend on it.
 */
export class Speech {
  private chosen: Language | null = null;

  constructor(
    private readonly request: FastifyRequest,
    private readonly reply: FastifyReply,
  ) {}

  say(phrase: Phrase): string {
    return phrase.in(this.language);
  }

  get language(): Language {
    if (!this.chosen) {
      this.chosen = languageFor(this.request.headers['accept-language']);
      void this.reply.header('content-language', this.chosen.code);
      addVary(this.reply, 'accept-language');
    }
    return this.chosen;
  }
}

/** Adds to what the answer depends on; others may have named something already. */
function addVary(reply: FastifyReply, name: string): void {
  const already = reply.getHeader('vary');
  void reply.header('vary', already ? `${String(already)}, ${name}` : name);
}
