import type { SnapshotMoney } from '../../domain/edition-snapshot.js';
import { minorUnits, Money } from '../../../kernel/index.js';
import { isWhole } from '../../domain/exact-amounts.js';
import type { MoneyText, Wording } from './wording.js';

const THOUSAND_MILLION = 1_000_000_000n;
const MILLION = 1_000_000n;
/** A no-break space: an amount is never torn from its currency. */
const NBSP = '\u00A0';

/** Writes amounts in the manner of a language: exact in tables, shortened without false digits in headlines. */
export function moneyText(wording: Wording): MoneyText {
  const full = (money: SnapshotMoney, among: SnapshotMoney[] = [money]): string => {
    const { units, size, places } = exact(money);
    const absolute = units < 0n ? -units : units;
    const sign = units < 0n ? '−' : '';
    const whole = `${money.currency}${NBSP}${sign}${wording.integer(absolute / size)}`;
    if (places === 0 || [money, ...among].every(isWhole)) return whole;
    return whole + wording.decimalSign + String(absolute % size).padStart(places, '0');
  };
  const short = (money: SnapshotMoney): string => {
    const { units, size } = exact(money);
    const whole = units / size;
    if (units < 0n || whole < MILLION) return full(money);
    const unit = whole >= THOUSAND_MILLION ? THOUSAND_MILLION : MILLION;
    const name = unit === MILLION ? wording.million : wording.thousandMillion;
    // Four figures at most, rounded half up, as the web application says the same amount; one that is not exact is
    // said to be about this.
    const places = whole / unit >= 100n ? 1 : whole / unit >= 10n ? 2 : 3;
    const step = (unit * size) / 10n ** BigInt(places);
    const steps = (units + step / 2n) / step;
    const digits = String(steps).padStart(places + 1, '0');
    const head = wording.integer(BigInt(digits.slice(0, digits.length - places)));
    const tail = digits.slice(-places).replace(/0+$/, '');
    const number = tail === '' ? head : `${head}${wording.decimalSign}${tail}`;
    const about = units % step === 0n ? '' : `${wording.about} `;
    return `${about}${money.currency}${NBSP}${number}${NBSP}${name}`;
  };
  return { full, short };
}

/** A percentage such as `33.3 %` of `part` in `whole`, rounded half up to one place; undefined when `whole` is zero. */
export function percentText(part: SnapshotMoney, whole: SnapshotMoney, wording: Wording): string | undefined {
  const a = exact(part);
  const b = exact(whole);
  const numerator = a.units * b.size * 2000n;
  const denominator = b.units * a.size;
  if (denominator <= 0n) return undefined;
  return percentOf(String((numerator / denominator + 1n) / 2n), wording);
}

/** Writes a stated percentage such as `50.00` without its empty places. */
export function statedPercent(percent: string, wording: Wording): string {
  const short = percent.includes('.') ? percent.replace(/0+$/, '').replace(/\.$/, '') : percent;
  return `${short.replace('.', wording.decimalSign)}${NBSP}%`;
}

function percentOf(tenths: string, wording: Wording): string {
  const digits = tenths.padStart(2, '0');
  return statedPercent(`${digits.slice(0, -1)}.${digits.slice(-1)}`, wording);
}

/** An amount in the smallest units of its currency, `size` of which make one whole. */
function exact(money: SnapshotMoney): { units: bigint; size: bigint; places: number } {
  const places = minorUnits(money.currency);
  return { units: Money.from(money).minor, size: 10n ** BigInt(places), places };
}
