import type { EntityMetadata, ObjectLiteral } from 'typeorm';

/** Which rows: columns with the value they have, or with the values of which they have one; null is a value. */
export type RowsWhere<Row> = {
  readonly [Column in keyof Row]?: Row[Column] | readonly NonNullable<Row[Column]>[];
};

/** SQL and its parameters. */
export interface Statement {
  sql: string;
  parameters: unknown[];
}

/**
 * The statements on the rows of one entity. Made here from TypeORM's metadata and not by its query builder, which takes three
 * times as long for each, and would run a function that stands for a value as SQL.
 */
export class RowStatements<Row extends ObjectLiteral> {
  constructor(private readonly metadata: EntityMetadata) {}

  /** Whole rows; a column without a value is null, whatever default the table has. The database gives generated ones. */
  insert(rows: readonly Row[], onConflict: '' | 'do nothing'): Statement {
    const columns = this.metadata.columns.filter(({ isGenerated }) => !isGenerated);
    const parameters: unknown[] = [];
    const values = rows.map(
      (row) =>
        `(${columns.map((column) => this.add(parameters, column.propertyName, row[column.propertyName])).join(', ')})`,
    );
    const names = columns.map(({ databaseName }) => quoted(databaseName)).join(', ');
    const conflict = onConflict && `on conflict ${onConflict}`;
    return {
      sql: `insert into ${this.table} (${names}) values ${values.join(', ')} ${conflict}`,
      parameters,
    };
  }

  /** A change that is undefined leaves its column as it is; throws a TypeError when nothing changes. */
  update(where: RowsWhere<Row>, changes: Partial<Row>): Statement {
    const parameters: unknown[] = [];
    const set = Object.entries(changes).flatMap(([property, value]) =>
      value === undefined ? [] : [`${this.name(property)} = ${this.add(parameters, property, value)}`],
    );
    if (set.length === 0) throw new TypeError('Say what changes');
    const sql = `update ${this.table} set ${set.join(', ')} where ${this.conditions(where, parameters)}`;
    return { sql, parameters };
  }

  delete(where: RowsWhere<Row>): Statement {
    const parameters: unknown[] = [];
    return { sql: `delete from ${this.table} where ${this.conditions(where, parameters)}`, parameters };
  }

  /** The rows in the order of their keys, `for no key update`. */
  lock(where: RowsWhere<Row>): Statement {
    const { columns, primaryColumns } = this.metadata;
    const names = columns.map(({ databaseName }) => quoted(databaseName)).join(', ');
    const keys = primaryColumns.map(({ databaseName }) => quoted(databaseName)).join(', ');
    const parameters: unknown[] = [];
    const conditions = this.conditions(where, parameters);
    const sql = `select ${names} from ${this.table} where ${conditions} order by ${keys} for no key update`;
    return { sql, parameters };
  }

  /** A selected row as the entity has it. */
  row(selected: Record<string, unknown>): Row {
    const { columns, dataSource } = this.metadata;
    const members = columns.map((column) => [
      column.propertyName,
      dataSource.driver.prepareHydratedValue(selected[column.databaseName], column) as unknown,
    ]);
    return Object.fromEntries(members) as Row;
  }

  /** Throws a TypeError for no condition at all, which would mean every row, and for an undefined value. */
  private conditions(where: RowsWhere<Row>, parameters: unknown[]): string {
    const conditions = Object.entries(where).map(([property, value]) => {
      if (value === undefined) throw new TypeError(`There is no value to find rows by ${property}`);
      if (value === null) return `${this.name(property)} is null`;
      if (!Array.isArray(value)) return `${this.name(property)} = ${this.add(parameters, property, value)}`;
      const stored = value.map((one: unknown) => this.stored(property, one));
      return `${this.name(property)} = any($${parameters.push(stored)})`;
    });
    if (conditions.length === 0) throw new TypeError('Say which rows are meant');
    return conditions.join(' and ');
  }

  /** Adds the value as the column stores it; answers its placeholder. */
  private add(parameters: unknown[], property: string, value: unknown): string {
    return `$${parameters.push(this.stored(property, value))}`;
  }

  private stored(property: string, value: unknown): unknown {
    return this.metadata.dataSource.driver.preparePersistentValue(value, this.column(property)) as unknown;
  }

  private name(property: string): string {
    return quoted(this.column(property).databaseName);
  }

  private column(property: string) {
    const column = this.metadata.findColumnWithPropertyName(property);
    if (!column) throw new TypeError(`${this.metadata.name} has no column for ${property}`);
    return column;
  }

  private get table(): string {
    return quoted(this.metadata.tableName);
  }
}

function quoted(name: string): string {
  return `"${name}"`;
}
