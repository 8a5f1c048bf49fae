const DECIMALS = 2;

/**
 * What a person typed as an amount, as the exact decimal that the interface wants: `1,500,000.5` in English and
 * `1 500 000,5` in French are `1500000.50`. What is no amount stays as it is, for the server to say what is wrong.
 */
export function parseAmount(typed: string, language: string): string {
  const [group, decimal] = separators(language);
  const plain = typed
    .trim()
    .replaceAll(/[\s\u00a0\u202f'’]/g, '')
    .replaceAll(group, '')
    .replace(decimal, '.');
  const parts = /^(-?\d+)(?:\.(\d{1,2}))?$/.exec(plain);
  if (!parts) return typed.trim();
  return `${parts[1]}.${(parts[2] ?? '').padEnd(DECIMALS, '0')}`;
}

/** An exact decimal as a person would type it: grouped, without cents that are zero. */
export function amountInput(amount: string, language: string): string {
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: DECIMALS,
    trailingZeroDisplay: 'stripIfInteger',
  }).format(amount as Parameters<Intl.NumberFormat['format']>[0]);
}

function separators(language: string): [group: string, decimal: string] {
  const parts = new Intl.NumberFormat(language, { useGrouping: true }).formatToParts(1_234_567.8);
  const of = (type: string, otherwise: string) =>
    parts.find((part) => part.type === type)?.value ?? otherwise;
  return [of('group', ','), of('decimal', '.')];
}
