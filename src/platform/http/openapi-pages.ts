import type { OpenAPIObject } from '@nestjs/swagger';

type Node = Record<string, unknown>;

/** Says of every list that is read page by page that the answer links to the page after it (RFC 8288). */
export function declareLinks(document: OpenAPIObject): void {
  const components = (document.components ??= {}) as Record<string, Node>;
  components['headers'] = {
    ...components['headers'],
    Link: {
      description: '`rel="next"`: the page after this one; absent on the last',
      schema: { type: 'string' },
    },
  };
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path as Record<string, Node>)) {
      const parameters = (operation['parameters'] ?? []) as { name?: string; in?: string }[];
      if (!parameters.some(({ name, in: place }) => name === 'cursor' && place === 'query')) continue;
      const answer = (operation['responses'] as Record<string, Node>)['200']!;
      answer['headers'] = { ...(answer['headers'] as Node), Link: { $ref: '#/components/headers/Link' } };
    }
  }
}
