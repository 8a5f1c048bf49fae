import { Clock } from '../platform/clock/clock.js';
import type { UnitOfWork } from '../platform/database/index.js';
import { withRequestContext } from '../platform/request/request-context.js';
import { type AuditEntry, AuditTrail } from './audit-trail.js';

const subject = { type: 'thing', id: 't' };
const ana = { id: 'a', label: 'Ana' };
const ben = { id: 'b', label: 'Ben' };

class StoppedClock extends Clock {
  now(): Date {
    return new Date('2020-10-06T09:00:00Z');
  }
}

/** What one unit of work writes into the record, for these entries. */
async function written(...entries: Partial<AuditEntry>[]): Promise<Record<string, unknown>[]> {
  const closing: (() => Promise<void>)[] = [];
  const statements: string[] = [];
  const uow = {
    current: {},
    beforeCommit: (work: () => Promise<void>) => closing.push(work),
    execute: (_sql: string, [content]: string[]) => Promise.resolve(statements.push(content!)),
  } as unknown as UnitOfWork;
  const trail = new AuditTrail(uow, new StoppedClock());
  withRequestContext({ requestId: 'r', actor: ana }, () => {
    for (const entry of entries) trail.record({ action: 'thing.change', subject, ...entry });
  });
  for (const close of closing) await close();
  expect(statements.length).toBeLessThan(2);
  return statements.flatMap((content) => JSON.parse(content) as Record<string, unknown>[]);
}

describe('the record of a change', () => {
  it('says who did what to which thing, when, why, and in which request', async () => {
    expect(await written({ after: { x: 1 }, reason: 'A slip.' })).toEqual([
      {
        at: '2020-10-06T09:00:00.000Z',
        actor: ana,
        action: 'thing.change',
        subject,
        before: null,
        after: { x: 1 },
        reason: 'A slip.',
        requestId: 'r',
      },
    ]);
  });

  it('names whoever the entry names, where the request has nobody signed in', async () => {
    expect(await written({ actor: ben })).toMatchObject([{ actor: ben, reason: null }]);
  });

  it('keeps what differs, also what was not there before or is not there any more', async () => {
    const before = { same: [1, { a: 1, b: 2 }], other: 'x', gone: 1 };
    const after = { same: [1, { b: 2, a: 1 }], other: 'y', come: 2 };
    expect(await written({ before, after })).toMatchObject([
      { before: { other: 'x', gone: 1, come: null }, after: { other: 'y', gone: null, come: 2 } },
    ]);
    const [entry] = await written({ before, after });
    expect(Object.keys(entry!['before'] as object).toSorted()).toEqual(['come', 'gone', 'other']);
  });

  it('is empty when nothing differs', async () => {
    expect(await written({ before: { x: 1 }, after: { x: 1 } })).toEqual([]);
    expect(await written({ before: { x: null }, after: {} })).toEqual([]);
  });

  it('holds all changes of one unit of work, in their order, written by one statement', async () => {
    const all = await written({ after: { n: 1 } }, { after: { n: 2 } }, { after: { n: 3 } });
    expect(all.map(({ after }) => after)).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
  });
});
