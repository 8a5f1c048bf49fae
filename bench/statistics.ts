/** What several measurements of one thing came to. */
export interface Spread {
  median: number;
  min: number;
  max: number;
  count: number;
}

/** Median, smallest and largest; throws for none at all. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const [min] = sorted;
  const max = sorted.at(-1);
  if (min === undefined || max === undefined) throw new Error('nothing was measured');
  const upper = sorted[Math.floor(sorted.length / 2)]!;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]!;
  return { median: (lower + upper) / 2, min, max, count: sorted.length };
}

/** `median unit (min–max, n = count)`. */
export function inWords({ median, min, max, count }: Spread, decimals: number, unit = ''): string {
  const text = (value: number) => value.toFixed(decimals);
  return `${text(median)}${unit && ` ${unit}`} (${text(min)}–${text(max)}, n = ${count})`;
}

/** Prints a line for every name and value, aligned. */
export function printLines(title: string, lines: readonly (readonly [string, string])[]): void {
  const width = Math.max(...lines.map(([name]) => name.length));
  console.log(`\n${title}`);
  for (const [name, value] of lines) console.log(`  ${name.padEnd(width)}  ${value}`);
}
