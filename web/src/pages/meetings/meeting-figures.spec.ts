import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from '../../api/problem-error.js';
import type { Meeting, NewDecision } from '../../api/schema.js';
import { Answers } from '../../testing/answers.js';
import { refusal } from '../../testing/refusal.js';
import { pipelineQuery, positionQuery, stepOf } from './queries.js';
import { shortageOf } from './shortage-notice.js';
import { tentativeByArea } from './tentative-by-area.js';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const meeting = (over: Partial<Meeting>) =>
  ({ state: 'open', heldOn: '2020-10-06', decisions: [], nextActions: [], ...over }) as unknown as Meeting;

describe('the figures beside a meeting', () => {
  beforeAll(() => {
    const document = { documentElement: { lang: 'en' } };
    Object.defineProperty(globalThis, 'document', { configurable: true, value: document });
  });
  afterAll(() => Reflect.deleteProperty(globalThis, 'document'));

  it.each([
    ['adopted', '?asOf=2020-10-06'],
    ['open', ''],
    ['scheduled', ''],
  ] as const)(
    'are of the day of the meeting once it is adopted, and of now before: %s',
    async (state, day) => {
      const server = new Answers();
      server.next(`GET /fund/position${day}`, 200, { is: 'the position' });
      server.next(`GET /pipeline${day}`, 200, { is: 'the pipeline' });
      const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
      const held = meeting({ state });
      expect(await client.fetchQuery(positionQuery(held))).toEqual({ is: 'the position' });
      expect(await client.fetchQuery(pipelineQuery(held))).toEqual({ is: 'the pipeline' });
      // Two meetings that were adopted on two days have two positions.
      const other = meeting({ state, heldOn: '2021-03-01' });
      const same = (one: { queryKey: readonly unknown[] }, two: { queryKey: readonly unknown[] }) =>
        JSON.stringify(one.queryKey) === JSON.stringify(two.queryKey);
      expect(same(positionQuery(held), positionQuery(other))).toBe(state !== 'adopted');
      expect(same(pipelineQuery(held), pipelineQuery(other))).toBe(state !== 'adopted');
      client.clear();
    },
  );

  it('count as tentative what the meeting would allocate, by area, and nothing that is final or taken back', () => {
    const decision = (kind: string, status: string, ...areas: (number | null)[]) => ({
      kind,
      status,
      items: areas.map((primaryArea) => ({ primaryArea, amount: usd('1.00') })),
    });
    const decisions = [
      decision('allocate', 'tentative', 1, 2, null),
      decision('allocate', 'tentative', 1),
      decision('allocate', 'taken_back', 1),
      decision('allocate', 'final', 2),
      decision('defer', 'tentative', 3),
    ] as unknown as Meeting['decisions'];
    const counts = [...tentativeByArea(meeting({ decisions }))].map(([area, items]) => [area, items.length]);
    expect(counts).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  it('allow no step that the server does not name', () => {
    const nextActions = [{ verb: 'open', allowed: true }] as unknown as Meeting['nextActions'];
    expect(stepOf(meeting({ nextActions }), 'open').allowed).toBe(true);
    expect(stepOf(meeting({ nextActions }), 'adopt').allowed).toBe(false);
  });
});

describe('a shortage', () => {
  const decision = {
    kind: 'allocate',
    items: [
      { conceptNoteId: 'a', amount: usd('10.00') },
      { conceptNoteId: 'b', amount: usd('20.00') },
    ],
  } as unknown as NewDecision;
  const short = (pointer: string, code = 'INSUFFICIENT_FUNDS') => {
    const { problem } = refusal(409, { [pointer]: 'Not enough.' }, code);
    return new ProblemError({ ...problem, available: usd('15.00') } as never);
  };

  it('names the item that asks for too much, be it not the first', () => {
    expect(shortageOf(short('/items/1/amount'), decision)).toEqual({
      index: 1,
      asked: usd('20.00'),
      available: usd('15.00'),
    });
    expect(shortageOf(short('/items/0/amount'), decision)?.asked).toEqual(usd('10.00'));
  });

  it('is none after another refusal, or after silence', () => {
    expect(shortageOf(short('/items/1/amount', 'STALE'), decision)).toBeNull();
    expect(shortageOf(refusal(409, {}, 'INSUFFICIENT_FUNDS'), decision)).toBeNull();
    expect(shortageOf(new Error('x'), decision)).toBeNull();
    expect(shortageOf(null, decision)).toBeNull();
  });
});
