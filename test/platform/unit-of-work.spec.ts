import { DataSource, QueryFailedError } from 'typeorm';
import { dataSourceOptions, UnitOfWork } from '../../src/platform/database/index.js';
import { cloneDatabase } from '../support/test-server.js';

/** Fails as PostgreSQL does when two transactions got into each other's way. */
const failed = (code: string) => new QueryFailedError('select', [], Object.assign(new Error(code), { code }));

describe('a unit of work', () => {
  let dataSource: DataSource;
  let uow: UnitOfWork;
  let drop: () => Promise<void>;

  beforeAll(async () => {
    const database = await cloneDatabase();
    drop = database.drop;
    dataSource = await new DataSource(dataSourceOptions({ url: database.url, pool: 3 })).initialize();
    await dataSource.query('create table thing (id int primary key)');
    uow = new UnitOfWork(dataSource);
  });
  beforeEach(() => dataSource.query('truncate thing'));
  afterAll(async () => {
    await dataSource.destroy();
    await drop();
  });

  const add = (id: number) => uow.execute('insert into thing values ($1)', [id]);
  const things = async () => {
    const rows = await uow.query<{ id: number }>('select id from thing order by id');
    return rows.map(({ id }) => id);
  };

  it('writes all of it or nothing', async () => {
    await expect(
      uow.run(async () => {
        await add(1);
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await things()).toEqual([]);
    await uow.run(async () => {
      await add(1);
      // The one that is open already is joined.
      await uow.run(() => add(2));
      expect(uow.isOpen).toBe(true);
    });
    expect([uow.isOpen, await things()]).toEqual([false, [1, 2]]);
    await expect(
      uow.run(async () => {
        await uow.run(() => add(3));
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await things()).toEqual([1, 2]);
  });

  it('is needed to write', async () => {
    await expect(add(1)).rejects.toThrow('Nothing is written outside a unit of work');
    expect(() => uow.afterCommit(() => undefined)).toThrow('no unit of work');
    expect(() => uow.beforeCommit(async () => undefined)).toThrow('no unit of work');
  });

  it.each(['40001', '40P01'])('runs again as a whole after %s', async (code) => {
    let runs = 0;
    const after: number[] = [];
    await uow.run(async () => {
      runs += 1;
      await add(runs);
      uow.afterCommit(() => void after.push(runs));
      if (runs < 3) throw failed(code);
    });
    expect([runs, await things(), after]).toEqual([3, [3], [3]]);
  });

  it('gives up after six runs, and after one when running again would not help', async () => {
    const count = async (code: string) => {
      let runs = 0;
      const run = uow.run(async () => {
        runs += 1;
        throw failed(code);
      });
      await expect(run).rejects.toThrow(code);
      return runs;
    };
    expect([await count('40001'), await count('23505')]).toEqual([6, 1]);
  });

  it('does things before its commit, in the same transaction, and after it', async () => {
    const order: string[] = [];
    await uow.run(async () => {
      uow.afterCommit(async () => void order.push(`after ${(await things()).join(' ')}`));
      uow.beforeCommit(async () => {
        await add(2);
        order.push('before');
      });
      await add(1);
      order.push('work');
    });
    expect(order).toEqual(['work', 'before', 'after 1 2']);
    await expect(
      uow.run(async () => {
        uow.afterCommit(() => void order.push('never'));
        uow.beforeCommit(async () => {
          throw new Error('no');
        });
        await add(3);
      }),
    ).rejects.toThrow('no');
    expect([order.length, await things()]).toEqual([3, [1, 2]]);
  });
});
