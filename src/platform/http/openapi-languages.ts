import type { OpenAPIObject } from '@nestjs/swagger';

type Node = Record<string, unknown>;

const LANGUAGE_HEADER = { $ref: '#/components/headers/ContentLanguage' };

/**
 * Says where the language counts: every request may ask for one, since any may be refused; problem documents and
 * answers that give reasons to people declare their languages.
 */
export function declareLanguages(document: OpenAPIObject, codes: readonly string[]): void {
  const components = (document.components ??= {}) as Record<string, Record<string, Node>>;
  components['parameters'] = {
    ...components['parameters'],
    AcceptLanguage: {
      name: 'Accept-Language',
      in: 'header',
      required: false,
      description: `Language of refusals and reasons (RFC 9110): ${codes.join(', ')}; the first one when none of these is asked for`,
      schema: { type: 'string' },
      example: 'fr-CH, fr;q=0.9, en;q=0.5',
    },
  };
  components['headers'] = {
    ...components['headers'],
    ContentLanguage: {
      description: 'Language of the words in the answer, which depend on Accept-Language',
      schema: { type: 'string', enum: [...codes] },
    },
  };
  components['responses']!['Problem']!['headers'] = { 'Content-Language': LANGUAGE_HEADER };
  const withReasons = schemasWithReasons(components['schemas'] ?? {});
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path as Record<string, Node>)) {
      const parameters = (operation['parameters'] ?? []) as Node[];
      operation['parameters'] = [...parameters, { $ref: '#/components/parameters/AcceptLanguage' }];
      for (const response of Object.values(operation['responses'] as Record<string, Node>)) {
        if (!namesIn(response['content']).some((name) => withReasons.has(name))) continue;
        response['headers'] = { ...(response['headers'] as Node), 'Content-Language': LANGUAGE_HEADER };
      }
    }
  }
}

/** Names of the schemas that hold a reason why something may not be done, themselves or in a part of theirs. */
function schemasWithReasons(schemas: Record<string, Node>): Set<string> {
  const found = new Set<string>();
  for (let size = -1; size < found.size;) {
    size = found.size;
    for (const [name, schema] of Object.entries(schemas)) {
      const own = 'because' in ((schema['properties'] ?? {}) as Node);
      if (own || namesIn(schema).some((part) => found.has(part))) found.add(name);
    }
  }
  return found;
}

function namesIn(node: unknown): string[] {
  const names = JSON.stringify(node ?? null).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g);
  return [...names].map(([, name]) => name!);
}
