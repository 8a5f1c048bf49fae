import type { OpenAPIObject } from '@nestjs/swagger';
import { type Permission, ROLES, roleHolds } from '../../src/access/index.js';
import { openApiDocument } from '../../src/openapi.js';
import type { ApiClient } from '../support/api-client.js';
import { agreement, deposit, donor, jointProgrammes, usdJson } from '../support/money-factory.js';
import { TestApp } from '../support/test-app.js';

const API = '/api/v1';

interface List {
  path: string;
  permission: Permission | null;
  /** Is the list read page by page, or always complete? */
  paged: boolean;
  /** Does the document say that the answer has a `Link` header? */
  declaresLink: boolean;
}

/** Every operation of the document that answers `{items, nextCursor}`. */
function lists(document: OpenAPIObject): List[] {
  const schemas = document.components!.schemas as Record<string, { properties?: object }>;
  return Object.entries(document.paths).flatMap(([path, { get }]) => {
    const answer = get?.responses['200'] as
      { headers?: object; content?: Record<string, { schema?: { $ref?: string } }> } | undefined;
    const name = answer?.content?.['application/json']?.schema?.$ref?.split('/').at(-1);
    if (!get || !answer || !name || !('nextCursor' in (schemas[name]?.properties ?? {}))) return [];
    const parameters = (get.parameters ?? []) as { name?: string }[];
    return [
      {
        path,
        permission: (get as unknown as Record<string, Permission | null>)['x-permission'] ?? null,
        paged: parameters.some((one) => one.name === 'limit'),
        declaresLink: 'Link' in (answer.headers ?? {}),
      },
    ];
  });
}

describe('every list', () => {
  let app: TestApp;
  let all: List[];
  let ids: Record<string, string>;

  beforeAll(async () => {
    app = await TestApp.start();
    app.clock.set('2020-10-19T09:00:00Z');
    all = lists(openApiDocument(app.nest));
    ids = await twoOfEverything(app);
  });
  afterAll(() => app.stop());

  it('is found in the document', () => {
    expect(all.filter(({ paged }) => paged).length).toBeGreaterThanOrEqual(15);
    expect(all.filter(({ paged }) => !paged).length).toBeGreaterThanOrEqual(9);
  });

  it('says in the document that it links to the next page, when it has pages', () => {
    const wrong = all.filter(({ paged, declaresLink }) => paged !== declaresLink);
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('links from page to page, and from the last one to none', async () => {
    for (const { path, permission } of all.filter(({ paged }) => paged)) {
      const address = addressOf(path);
      const reader = await readerFor(permission);
      const first = await reader.get(`${address}?limit=1`);
      const cursor = encodeURIComponent(first.body.nextCursor as string);
      expect([path, first.body.nextCursor]).toEqual([path, expect.any(String)]);
      expect([path, first.headers['link']]).toEqual([
        path,
        `<${API}${address}?limit=1&cursor=${cursor}>; rel="next"`,
      ]);
      const next = /<\/api\/v1(.*)>/.exec(first.headers['link']!)![1]!;
      const second = await reader.get(next);
      expect([path, second.body.items.length]).toEqual([path, 1]);
      expect([path, second.body.items]).not.toEqual([path, first.body.items]);
      const whole = await reader.get(`${address}?limit=200`);
      expect([path, whole.body.nextCursor, whole.headers['link']]).toEqual([path, null, undefined]);
    }
  });

  it('links to nothing when it is always whole', async () => {
    for (const { path, permission } of all.filter(({ paged }) => !paged)) {
      const address = addressOf(path);
      const answer = await (await readerFor(permission)).get(address);
      expect([path, answer.body.nextCursor, answer.headers['link']]).toEqual([path, null, undefined]);
    }
  });

  /** Where there are no ids to be had, the first version of a note is meant. */
  function addressOf(path: string): string {
    const [, room] = path.slice(API.length).split('/');
    return path
      .slice(API.length)
      .replace('{id}', () => ids[room!]!)
      .replaceAll(/\{(from|to)\}/g, '1');
  }

  function readerFor(permission: Permission | null): Promise<ApiClient> | ApiClient {
    return permission === null ? app.anonymous : app.as(ROLES.find((role) => wholeReader(role, permission))!);
  }
});

/** Roles that hold the permission for every country and donor. */
function wholeReader(role: (typeof ROLES)[number], permission: Permission): boolean {
  return !['country_team', 'resident_coordinator', 'donor'].includes(role) && roleHolds(role, permission);
}

/** Fills every list with two entries or more; answers an id for each room whose addresses hold one. */
async function twoOfEverything(app: TestApp): Promise<Record<string, string>> {
  const [fmu, agent] = [await app.as('fmu'), await app.as('administrative_agent')];
  const { id: donorId } = await donor(app);
  for (const period of ['first year', 'second year']) {
    const year = period === 'first year' ? 2020 : 2021;
    await fmu.post('/funding-targets', {
      period,
      from: `${year}-01-01`,
      to: `${year}-12-31`,
      amount: usdJson('25000000.00'),
    });
    await fmu.post('/pledges', { donorId, announcedOn: '2020-05-01', amount: usdJson('100.00') });
    const { id } = await agreement(app, '5000000.00');
    await deposit(app, id, '5000000.00');
    await fmu.post('/editions', {}, 202);
  }
  await app.database.query(`update edition set published_at = now()`);
  const [programme] = await jointProgrammes(
    app,
    [{ amount: '500000.00' }, { amount: '600000.00', area: 2 }],
    ['approve'],
  );
  const transfer = { entity: programme.shares[0].entity, amount: usdJson('10.00'), on: '2020-10-10' };
  const note = programme.conceptNoteId as string;
  for (const text of ['First.', 'Second.']) {
    await agent.pay(`/joint-programmes/${programme.id}/transfers`, transfer);
    await fmu.post(`/concept-notes/${note}/comments`, { text });
  }
  return { 'joint-programmes': programme.id as string, 'concept-notes': note };
}
