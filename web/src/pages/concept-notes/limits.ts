import { queryOptions } from '@tanstack/react-query';
import { UnreachableError } from '../../api/problem-error.js';

interface Rule {
  maxLength?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  enum?: readonly (string | null)[];
}

/** Limits and choices of the inputs by schema and member: `limits.of('ConceptNoteInput', 'title').maxLength`. */
export interface Limits {
  of: (schema: string, member: string) => Rule;
  choices: (schema: string, member: string) => readonly string[];
}

interface Document {
  components: { schemas: Record<string, { properties?: Record<string, Rule> }> };
}

/** What the server allows, from its own description of itself, so that no limit is written down twice. */
export const limitsQuery = queryOptions({
  queryKey: ['limits'],
  staleTime: Infinity,
  queryFn: async ({ signal }): Promise<Limits> => {
    const { components } = await readDocument(signal);
    const of = (schema: string, member: string): Rule =>
      components.schemas[schema]?.properties?.[member] ?? {};
    return {
      of,
      choices: (schema, member) =>
        (of(schema, member).enum ?? []).filter((choice): choice is string => choice !== null),
    };
  },
});

async function readDocument(signal: AbortSignal): Promise<Document> {
  let response: Response;
  try {
    response = await fetch('/api/openapi.json', { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new UnreachableError(error);
  }
  if (!response.ok) throw new UnreachableError(new Error(`The description answered ${response.status}.`));
  return (await response.json()) as Document;
}
