import { listFormat, numberFormat } from './formatters.js';

/** A count in the manner of the language. */
export function numberText(value: number, language: string): string {
  return numberFormat(language, {}).format(value);
}

/** Per cent from the decimal text that the server sends: `50.00` is `50 %`. */
export function percentText(percent: string, language: string): string {
  return numberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(Number(percent) / 100);
}

const LONG_DAYS = 90;
const DAYS_A_MONTH = 365.25 / 12;
const LONG_MONTHS = 24;

/** How long something has lasted, no more exactly than people think of it: `12 days`, `5 months`, `6 years`. */
export function ageText(days: number, language: string): string {
  const months = days / DAYS_A_MONTH;
  const [unit, value]: [string, number] =
    days < LONG_DAYS ? ['day', days] : months < LONG_MONTHS ? ['month', months] : ['year', months / 12];
  return numberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 0,
    roundingMode: 'floor',
  }).format(value);
}

/** The same to the day: `2,231 days`. */
export function daysText(days: number, language: string): string {
  return numberFormat(language, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days);
}

/** A size in bytes as people say it: `1.4 MB`. */
export function sizeText(bytes: number, language: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
  return numberFormat(language, {
    style: 'unit',
    unit: units[step]!,
    maximumSignificantDigits: 3,
  }).format(bytes / 1000 ** step);
}

/** A list in the manner of the language: `Thailand and Mexico`. */
export function listText(items: readonly string[], language: string): string {
  return listFormat(language, { type: 'conjunction' }).format(items);
}
