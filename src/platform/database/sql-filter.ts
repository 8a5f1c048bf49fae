/** The conditions of one list, with their parameters; what was not asked for leaves no trace in the statement. */
export class SqlFilter {
  readonly parameters: unknown[] = [];
  private readonly conditions: string[] = [];

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

  /** Keeps to rows whose column is among the ids; `'all'` limits nothing. */
  among(column: string, ids: readonly string[] | 'all'): this {
    return this.where(`${column} = any(?::uuid[])`, ids === 'all' ? undefined : ids);
  }

  /** `where …`, or nothing. */
  get sql(): string {
    return this.conditions.length > 0 ? `where ${this.conditions.join(' and ')}` : '';
  }
}
