import { AREAS, FUND_BASES, FUND_WINDOWS } from '../../src/reference/index.js';
import { TestApp } from '../support/test-app.js';

describe('terms of the Fund', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const rows = async <Row extends object>(sql: string) => (await app.database.query<Row>(sql)).rows;

  it('has the windows and areas of the database', async () => {
    const windows = await rows<{ code: string }>('select code from fund_window order by code');
    expect(windows.map(({ code }) => code)).toEqual([...FUND_WINDOWS].sort());
    const areas = await rows<{ number: number }>('select number from thematic_area order by number');
    expect(areas.map(({ number }) => number)).toEqual([...AREAS]);
  });

  it.each([
    ['bases', FUND_BASES, 3],
    ['windows', FUND_WINDOWS, 1],
  ])('lists the same %s in every constraint that lists them', async (_what, words, atLeast) => {
    const checks = await rows<{ definition: string }>(
      `select pg_get_constraintdef(oid) as definition from pg_constraint
        where contype = 'c' and pg_get_constraintdef(oid) like '%''${words[0]}''%'`,
    );
    expect(checks.length).toBeGreaterThanOrEqual(atLeast);
    for (const { definition } of checks) {
      expect(new Set(definition.match(/(?<=')[a-z-]+(?=')/g))).toEqual(new Set(words));
    }
  });
});
