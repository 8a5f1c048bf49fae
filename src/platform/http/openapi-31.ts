import type { OpenAPIObject } from '@nestjs/swagger';

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Brings the generated document to OpenAPI 3.1: `nullable` becomes a `null` type (the generator changes only the
 * version string), and every operation names the problem document as its answer to whatever goes wrong.
 */
export function toOpenApi31(document: OpenAPIObject): OpenAPIObject {
  const converted = convert(document) as OpenAPIObject;
  for (const path of Object.values(converted.paths)) {
    for (const operation of Object.values(path as Record<string, Node>)) {
      const responses = operation['responses'] as Node;
      const problem = { $ref: '#/components/responses/Problem' };
      responses['4XX'] = problem;
      responses['5XX'] = problem;
      // Open to everybody; said in so many words, since silence could also mean that it was forgotten.
      if (operation['x-permission'] === null) operation['security'] = [];
    }
  }
  converted.components = {
    ...converted.components,
    responses: {
      Problem: {
        description: 'A refusal, with a stable code and what to correct',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
  return converted;
}

function convert(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(convert);
  if (!isNode(value)) return value;
  const { nullable, ...rest } = value;
  const node = Object.fromEntries(Object.entries(rest).map(([name, inner]) => [name, convert(inner)]));
  return nullable === true ? withNull(node) : node;
}

function withNull(schema: Node): Node {
  const { description, example, type, enum: choices, allOf, $ref, ...rest } = schema;
  const notes = { ...(description ? { description } : {}), ...(example === undefined ? {} : { example }) };
  if (typeof $ref === 'string') return { ...notes, anyOf: [{ $ref }, { type: 'null' }] };
  if (Array.isArray(allOf)) return { ...notes, anyOf: [...(allOf as unknown[]), { type: 'null' }] };
  return {
    ...notes,
    ...rest,
    type: [type, 'null'],
    ...(Array.isArray(choices) ? { enum: [...(choices as unknown[]), null] } : {}),
  };
}
