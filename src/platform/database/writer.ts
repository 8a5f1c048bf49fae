import {
  type EntityManager,
  type FindOptionsOrder,
  type FindOptionsWhere,
  In,
  IsNull,
  type ObjectLiteral,
  type ObjectType,
  type QueryDeepPartialEntity,
} from 'typeorm';

/** Which rows: columns with the value they have, or with the values of which they have one; null is a value. */
export type RowsWhere<Row> = {
  readonly [Column in keyof Row]?: Row[Column] | readonly NonNullable<Row[Column]>[];
};

/**
 * Writes the rows of one table, inside the open unit of work; each call is one statement and throws outside one. There is
 * no `save`: it reads before it writes, and decides by itself which of the two it does.
 */
export class Writer<Row extends ObjectLiteral> {
  constructor(
    private readonly manager: () => EntityManager,
    private readonly entity: ObjectType<Row>,
  ) {}

  /** Adds whole rows, all columns given; nothing is read back. No rows, no statement. */
  async insert(...rows: readonly Row[]): Promise<void> {
    await this.insertion(rows)?.execute();
  }

  /** As {@link insert}, where a row whose key is taken is left out; the row that is there stays as it is. */
  async insertMissing(...rows: readonly Row[]): Promise<void> {
    await this.insertion(rows)?.orIgnore().execute();
  }

  /** Changes columns of the rows; answers how many rows there were. */
  async update(where: RowsWhere<Row>, changes: Partial<Row>): Promise<number> {
    const result = await this.manager()
      .createQueryBuilder()
      .update(this.entity)
      .set(changes)
      .where(conditions(where))
      .updateEntity(false)
      .execute();
    return result.affected ?? 0;
  }

  /** Removes the rows; answers how many there were. */
  async delete(where: RowsWhere<Row>): Promise<number> {
    const result = await this.manager()
      .createQueryBuilder()
      .delete()
      .from(this.entity)
      .where(conditions(where))
      .execute();
    return result.affected ?? 0;
  }

  /**
   * The rows, locked until the end of the unit of work in the order of their keys. Rows that refer to them may be added
   * meanwhile (`FOR NO KEY UPDATE`).
   */
  lock(where: RowsWhere<Row>): Promise<Row[]> {
    const manager = this.manager();
    const keys = manager.dataSource.getMetadata(this.entity).primaryColumns;
    return manager.find(this.entity, {
      where: conditions(where),
      order: Object.fromEntries(
        keys.map(({ propertyName }) => [propertyName, 'ASC']),
      ) as FindOptionsOrder<Row>,
      lock: { mode: 'for_no_key_update' },
    });
  }

  private insertion(rows: readonly Row[]) {
    const manager = this.manager();
    if (rows.length === 0) return null;
    return manager
      .createQueryBuilder()
      .insert()
      .into(this.entity)
      .values([...rows] as QueryDeepPartialEntity<Row>[])
      .updateEntity(false);
  }
}

/** Throws a TypeError for no condition at all, which would mean every row, and for an undefined value. */
function conditions<Row>(where: RowsWhere<Row>): FindOptionsWhere<Row> {
  const columns = Object.entries(where);
  if (columns.length === 0) throw new TypeError('Say which rows are meant');
  return Object.fromEntries(
    columns.map(([column, value]) => {
      if (value === undefined) throw new TypeError(`There is no value to find rows by ${column}`);
      if (value === null) return [column, IsNull()];
      return [column, Array.isArray(value) ? In(value) : value];
    }),
  ) as FindOptionsWhere<Row>;
}
