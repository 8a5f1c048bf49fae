/** A `timestamptz` column as the text that `instant()` writes, for answers that the database builds; null stays null. */
export function sqlInstant(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
