import { readFileSync } from 'node:fs';
import { openApiDocument } from '../../src/openapi.js';
import { TestApp } from '../support/test-app.js';

describe('the OpenAPI file', () => {
  let app: TestApp;
  const committed = JSON.parse(
    readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8'),
  ) as object;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it('is what the routes say', () => {
    const generated: unknown = JSON.parse(JSON.stringify(openApiDocument(app.nest)));
    try {
      expect(committed).toEqual(generated);
    } catch (error) {
      throw new Error(
        `openapi.json is not what the routes say. Run: npm run openapi\n${(error as Error).message}`,
        { cause: error },
      );
    }
  });

  it('is served as committed', async () => {
    const answer = await fetch(`${app.url}/api/openapi.json`);
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(await answer.json()).toEqual(committed);
  });

  it('holds nothing of OpenAPI 3.0 that 3.1 does not know', () => {
    expect(committed).toMatchObject({ openapi: '3.1.0' });
    expect(pointersTo(committed, 'nullable')).toEqual([]);
    expect(pointersTo({ a: [{ nullable: true }] }, 'nullable')).toEqual(['/a/0/nullable']);
  });

  it('gives each operation a name of its own', () => {
    const names = pointersTo(committed, 'operationId').map((pointer) => valueAt(committed, pointer));
    expect(new Set(names).size).toBe(names.length);
  });
});

/** Where a keyword stands; members of `properties` are names of fields, not keywords. */
function pointersTo(value: unknown, keyword: string, pointer = '', names = false): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = `${pointer}/${key}`;
    const found = key === keyword && !names ? [here] : [];
    return [...found, ...pointersTo(inner, keyword, here, key === 'properties' && !names)];
  });
}

function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  const keys = pointer.split('/').slice(1);
  // Paths of the interface hold slashes themselves: follow the longest key that fits.
  while (keys.length > 0) {
    const object = value as Record<string, unknown>;
    let length = keys.length;
    while (length > 1 && !(keys.slice(0, length).join('/') in object)) length -= 1;
    value = object[keys.splice(0, length).join('/')];
  }
  return value;
}
