/** The instant as the interface writes it: RFC 3339 in UTC with milliseconds, `2020-10-26T09:30:00.000Z`. */
export function instant(date: Date): string;
export function instant(date: Date | null): string | null;
export function instant(date: Date | null): string | null {
  return date === null ? null : date.toISOString();
}
