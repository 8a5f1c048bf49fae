/** A part of a file, both ends inclusive and from 0. */
export interface ByteRange {
  from: number;
  to: number;
}

/**
 * Reads a `Range` header for a file of `size` bytes (RFC 9110, section 14): the range, `'all'` when there is no
 * range to honour (absent, another unit, several ranges, malformed), or `'unsatisfiable'`.
 */
export function byteRange(header: string | undefined, size: number): ByteRange | 'all' | 'unsatisfiable' {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.replaceAll(' ', '') ?? '');
  if (!match) return 'all';
  const [, first = '', last = ''] = match;
  if (first === '' && last === '') return 'all';
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length === 0 ? 'unsatisfiable' : { from: size - length, to: size - 1 };
  }
  const from = Number(first);
  if (last !== '' && Number(last) < from) return 'all';
  if (from >= size) return 'unsatisfiable';
  return { from, to: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
}
