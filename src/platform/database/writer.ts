import type { EntityManager, ObjectLiteral, ObjectType } from 'typeorm';
import { RowStatements, type RowsWhere, type Statement } from './row-statements.js';

/**
 * Writes the rows of one entity, inside the open unit of work; each call is one statement and throws outside one. There is
 * no `save`: it reads before it writes, and decides by itself which of the two it does.
 */
export class Writer<Row extends ObjectLiteral> {
  constructor(
    private readonly manager: () => EntityManager,
    private readonly entity: ObjectType<Row>,
  ) {}

  /** Adds whole rows, all columns given; nothing is read back. No rows, no statement. */
  async insert(...rows: readonly Row[]): Promise<void> {
    if (rows.length > 0) await this.run((statements) => statements.insert(rows, ''));
  }

  /** As {@link insert}, but skips a row whose key exists already and does not change the existing row. */
  async insertMissing(...rows: readonly Row[]): Promise<void> {
    if (rows.length > 0) await this.run((statements) => statements.insert(rows, 'do nothing'));
  }

  /** Changes columns of the rows, those that are not undefined; answers how many rows there were. */
  async update(where: RowsWhere<Row>, changes: Partial<Row>): Promise<number> {
    const { affected } = await this.run((statements) => statements.update(where, changes));
    return affected ?? 0;
  }

  /** Removes the rows; answers how many there were. */
  async delete(where: RowsWhere<Row>): Promise<number> {
    const { affected } = await this.run((statements) => statements.delete(where));
    return affected ?? 0;
  }

  /**
   * The rows, locked until the end of the unit of work in the order of their keys. Rows that refer to them may be added
   * meanwhile (`FOR NO KEY UPDATE`).
   */
  async lock(where: RowsWhere<Row>): Promise<Row[]> {
    const { records, rowOf } = await this.run((statements) => statements.lock(where));
    return records.map(rowOf);
  }

  private async run(statementOf: (statements: RowStatements<Row>) => Statement) {
    const manager = this.manager();
    const statements = new RowStatements<Row>(manager.dataSource.getMetadata(this.entity));
    const { sql, parameters } = statementOf(statements);
    const { records, affected } = await manager.queryRunner!.query(sql, parameters, true);
    return {
      records: records as Record<string, unknown>[],
      affected,
      rowOf: (record: Record<string, unknown>) => statements.row(record),
    };
  }
}
