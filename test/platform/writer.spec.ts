import { EventEmitter, once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { Column, DataSource, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { calendarDate, type CalendarDate, Money } from '../../src/kernel/index.js';
import {
  AmountColumn,
  dataSourceOptions,
  DayColumn,
  InstantColumn,
  UnitOfWork,
  UsdColumn,
  type Writer,
} from '../../src/platform/database/index.js';
import { QueryCounter } from '../support/query-counter.js';
import { cloneDatabase } from '../support/test-server.js';

@Entity('thing')
class Thing {
  @PrimaryColumn('int')
  id!: number;

  @Column('text', { array: true })
  wordList!: string[];

  @UsdColumn({ nullable: true })
  price!: Money | null;

  @AmountColumn()
  elsewhere!: string;

  @DayColumn({ nullable: true })
  day!: CalendarDate | null;

  @InstantColumn()
  at!: Date;

  @Column('jsonb')
  more!: object;
}

@Entity('line')
class Line {
  @PrimaryGeneratedColumn('identity', { type: 'int' })
  seq?: number;

  @Column('text')
  text!: string;
}

const thing = (id: number, changes: Partial<Thing> = {}): Thing => ({
  id,
  wordList: ['a', 'b'],
  price: Money.usd('12.30'),
  elsewhere: '7.0000',
  day: calendarDate('2021-03-28'),
  at: new Date('2021-03-28T01:02:03.456Z'),
  more: { text: 'x', list: [1, null] },
  ...changes,
});

describe('the writer', () => {
  const queries = new QueryCounter();
  let dataSource: DataSource;
  let uow: UnitOfWork;
  let things: Writer<Thing>;
  let drop: () => Promise<void>;

  beforeAll(async () => {
    const database = await cloneDatabase();
    drop = database.drop;
    const options = dataSourceOptions({ url: database.url, pool: 3, logger: queries });
    dataSource = await new DataSource({ ...options, entities: [Thing, Line] }).initialize();
    await dataSource.query(
      `create table thing (id int primary key, word_list text[] not null, price numeric(20, 2),
         elsewhere numeric(20, 4) not null, day date, at timestamptz not null, more jsonb not null);
       create table line (seq int generated always as identity primary key, text text not null)`,
    );
    uow = new UnitOfWork(dataSource);
    things = uow.writer(Thing);
  });
  beforeEach(() => dataSource.query('truncate thing'));
  afterAll(async () => {
    await dataSource.destroy();
    await drop();
  });

  const count = async () => (await uow.query('select from thing')).length;

  it('writes nothing outside a unit of work', async () => {
    await expect(things.insert(thing(1))).rejects.toThrow('unit of work');
    await expect(things.update({ id: 1 }, { price: null })).rejects.toThrow('unit of work');
    await expect(things.delete({ id: 1 })).rejects.toThrow('unit of work');
    await expect(uow.execute('delete from thing')).rejects.toThrow('unit of work');
    expect(await count()).toBe(0);
  });

  it('gives back what was put in, of every type', async () => {
    const rows = await uow.run(async () => {
      await things.insert(thing(1), thing(2, { price: null, day: null }));
      return things.lock({ id: [2, 1] });
    });
    expect(rows).toEqual([thing(1), thing(2, { price: null, day: null })]);
    expect(await uow.query('select day, price from thing where id = 1')).toEqual([
      { day: '2021-03-28', price: '12.30' },
    ]);
  });

  it('inserts many rows in one statement, and none in none', async () => {
    const statements = (rows: Thing[]) => uow.run(() => queries.during(() => things.insert(...rows)));
    expect(await statements(Array.from({ length: 50 }, (_, id) => thing(id)))).toBe(1);
    expect(await statements([])).toBe(0);
    expect(await count()).toBe(50);
  });

  it('leaves numbers to the database that gives them', async () => {
    await uow.run(() => uow.writer(Line).insert({ text: 'a' }, { text: 'b' }));
    expect(await uow.query('select seq, text from line order by seq')).toEqual([
      { seq: 1, text: 'a' },
      { seq: 2, text: 'b' },
    ]);
  });

  it('changes the rows that were meant, in one statement, and says how many', async () => {
    await uow.run(() => things.insert(thing(1), thing(2, { day: null }), thing(3, { day: null })));
    await uow.run(async () => {
      const price = Money.usd('0.01');
      expect(
        await queries.during(() => things.update({ id: 1 }, { price, more: { z: 1 }, wordList: [] })),
      ).toBe(1);
      expect(await things.update({ day: null, id: [2, 4] }, { price, day: calendarDate('2020-02-29') })).toBe(
        1,
      );
      expect(await things.update({ id: 9 }, { price })).toBe(0);
    });
    expect(await uow.query('select id, price, day, more from thing order by id')).toEqual([
      { id: 1, price: '0.01', day: '2021-03-28', more: { z: 1 } },
      { id: 2, price: '0.01', day: '2020-02-29', more: thing(2).more },
      { id: 3, price: '12.30', day: null, more: thing(3).more },
    ]);
  });

  it('finds rows by values of ours', async () => {
    await uow.run(() => things.insert(thing(1), thing(2, { price: Money.usd('5.00') })));
    const locked = (price: Money | Money[]) => uow.run(() => things.lock({ price }));
    expect((await locked(Money.usd('5.00'))).map(({ id }) => id)).toEqual([2]);
    expect((await locked([Money.usd('5.00'), Money.usd('12.30')])).map(({ id }) => id)).toEqual([1, 2]);
  });

  it('removes the rows that were meant', async () => {
    await uow.run(() => things.insert(thing(1), thing(2)));
    expect(await uow.run(() => things.delete({ id: 2 }))).toBe(1);
    expect(await uow.query('select id from thing')).toEqual([{ id: 1 }]);
  });

  it('leaves rows as they are whose key is taken, where that is asked for', async () => {
    await uow.run(() => things.insert(thing(1)));
    await expect(uow.run(() => things.insert(thing(1)))).rejects.toThrow('duplicate key');
    await uow.run(() => things.insertMissing(thing(1, { price: null }), thing(2)));
    expect(await uow.query('select id, price from thing order by id')).toEqual([
      { id: 1, price: '12.30' },
      { id: 2, price: '12.30' },
    ]);
  });

  it('does not take no condition, or an undefined value, for all rows', async () => {
    await uow.run(() => things.insert(thing(1)));
    const id = undefined as unknown as number;
    await expect(uow.run(() => things.delete({}))).rejects.toThrow(TypeError);
    await expect(uow.run(() => things.delete({ id }))).rejects.toThrow(TypeError);
    await expect(uow.run(() => things.lock({ id, day: null }))).rejects.toThrow(TypeError);
    await expect(uow.run(() => things.update({ id }, { price: null }))).rejects.toThrow(TypeError);
    expect(await count()).toBe(1);
  });

  it('keeps other currencies out of a column of USD', async () => {
    const price = Money.of('1.00', 'EUR');
    await expect(uow.run(() => things.insert(thing(1, { price })))).rejects.toThrow('EUR');
    expect(await count()).toBe(0);
  });

  it('locks rows in the order of their keys until the end', async () => {
    await uow.run(() => things.insert(thing(1), thing(2)));
    const events: string[] = [];
    const held = new EventEmitter();
    const locked = once(held, 'locked');
    const first = uow.run(async () => {
      expect((await things.lock({ id: [2, 1] })).map(({ id }) => id)).toEqual([1, 2]);
      held.emit('locked');
      await setTimeout(200);
      await things.update({ id: 1 }, { price: Money.usd('1.00') });
      events.push('first is done');
    });
    await locked;
    await uow.run(async () => {
      const [row] = await things.lock({ id: 1 });
      events.push(`second sees ${row!.price!.amount}`);
    });
    await first;
    expect(events).toEqual(['first is done', 'second sees 1.00']);
  });
});
