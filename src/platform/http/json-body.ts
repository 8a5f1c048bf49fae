import { DomainError, type Phrase, say } from '../../kernel/index.js';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads a JSON body; nothing at all counts as no body. Throws 400 `MALFORMED_JSON` on anything else. */
export function parseJsonBody(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw malformed(say`The body is not UTF-8 text.`);
  }
  try {
    return JSON.parse(text, refusePrototype) as unknown;
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw malformed(say`The body is not JSON. Check its quotes, commas and brackets.`, {
      parser: (error as Error).message,
    });
  }
}

/** `__proto__` as a field name is an attack on the program that reads it, never a field of ours. */
function refusePrototype(key: string, value: unknown): unknown {
  if (key === '__proto__') throw malformed(say`The body has a field named __proto__. Remove it.`);
  return value;
}

function malformed(detail: Phrase, extra: Record<string, unknown> = {}): DomainError {
  const errors = [{ pointer: '', rule: 'json', message: detail }];
  return new DomainError('malformed', 'MALFORMED_JSON', detail, errors, extra);
}
