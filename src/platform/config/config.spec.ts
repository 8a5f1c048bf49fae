import { readConfig } from './config.js';

const SERVED = { DATABASE_URL: 'postgres://db/x' };

describe('the settings', () => {
  it.each([
    ['PORT', 0, 65_535],
    ['SESSION_HOURS', 1, 168],
    ['DATABASE_POOL', 2, 200],
    ['JOB_LEASE_SECONDS', 2, 600],
    ['STARTUP_WAIT_SECONDS', 0, 600],
    ['COMMITTEE_QUORUM_PERCENT', 1, 100],
  ] as const)('%s is %i to %i', (name, least, most) => {
    expect([readConfig({ [name]: `${least}` })[name], readConfig({ [name]: `${most}` })[name]]).toEqual([
      least,
      most,
    ]);
    for (const wrong of [`${least - 1}`, `${most + 1}`, '2.5', 'x']) {
      expect(() => readConfig({ [name]: wrong })).toThrow(name);
    }
  });

  it('are all looked at before one is complained of', () => {
    expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'loud' })).toThrow(/PORT[^]*LOG_LEVEL|LOG_LEVEL[^]*PORT/);
  });

  it('choose the mode', () => {
    expect([readConfig({}).embedded, readConfig(SERVED).embedded]).toEqual([true, false]);
    expect(() => readConfig({ REDIS_URL: 'redis://r' })).toThrow('DATABASE_URL');
    expect(readConfig({ ...SERVED, REDIS_URL: 'redis://r' }).REDIS_URL).toBe('redis://r');
  });

  it('load demo data into a database of our own only, and never in production', () => {
    const demo = (environment: Record<string, string>) => readConfig(environment).demoData;
    expect(demo({})).toBe(true);
    expect([demo({ DEMO_DATA: 'false' }), demo({ NODE_ENV: 'production' }), demo(SERVED)]).toEqual([
      false,
      false,
      false,
    ]);
    expect(() => readConfig({ NODE_ENV: 'production', DEMO_DATA: 'true' })).toThrow('DEMO_DATA');
  });

  it('take a public address without a path only', () => {
    expect(readConfig({ PUBLIC_URL: 'https://fund.example.org' }).PUBLIC_URL).toBe(
      'https://fund.example.org',
    );
    expect(() => readConfig({ PUBLIC_URL: 'https://fund.example.org/app' })).toThrow('PUBLIC_URL');
  });
});
