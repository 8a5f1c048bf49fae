/** Which rows the reader can see: a condition on the table, in which `?` is replaced by the value. */
export interface VisibleRows {
  condition: string;
  value?: unknown;
}

/** Everybody who has access to the list can see every row. */
export const EVERY_ROW: VisibleRows = { condition: 'true' };

/**
 * The conditions of one statement, with their parameters; what was not asked for leaves no trace in it. The first
 * argument says which rows the reader can see, so that no list can forget it.
 */
export class SqlFilter {
  readonly parameters: unknown[];
  private readonly conditions: string[] = [];

  /** `first` are parameters that the statement has already, from `$1` on. */
  constructor({ condition, value }: VisibleRows, first: readonly unknown[] = []) {
    this.parameters = [...first];
    if (value !== undefined) this.where(condition, value);
    else if (condition !== EVERY_ROW.condition) this.conditions.push(condition);
  }

  /** Adds a condition in which `?` stands for the value; nothing when the value is undefined. */
  where(condition: string, value: unknown): this {
    if (value !== undefined) this.conditions.push(condition.replaceAll('?', this.parameter(value)));
    return this;
  }

  /** Adds a value that is used outside the conditions; answers its placeholder. */
  parameter(value: unknown): string {
    this.parameters.push(value);
    return `$${this.parameters.length}`;
  }

  /** `where …`, or nothing. */
  get sql(): string {
    return this.conditions.length > 0 ? `where ${this.conditions.join(' and ')}` : '';
  }
}
