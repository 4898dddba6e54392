// Small helps for lists that are held in memory: search words, order, dates as a person writes them.

/** Every word must stand somewhere in the fields, whatever its case and accents. */
export function matches(words: string, ...fields: string[]): boolean {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return true;
  const text = plain(fields.join('\n'));
  return wanted.every((word) => text.includes(word));
}

export const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** A sorted copy; equal rows keep their order. */
export function sorted<Row>(
  rows: readonly Row[],
  key: ((row: Row) => string | number) | undefined,
  down: boolean,
): Row[] {
  if (!key) return [...rows];
  const sign = down ? -1 : 1;
  return [...rows].sort((a, b) => {
    const x = key(a);
    const y = key(b);
    if (typeof x === 'string' && typeof y === 'string') return sign * collator.compare(x, y);
    return x < y ? -sign : x > y ? sign : 0;
  });
}

const collator = new Intl.Collator(undefined, { numeric: true });
const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

export function momentWords(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : moment.format(date);
}

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

export function sizeWords(bytes: number): string {
  let at = 0;
  let size = bytes;
  while (size >= 1000 && at < units.length - 1) {
    size /= 1000;
    at++;
  }
  return new Intl.NumberFormat(undefined, {
    style: 'unit',
    unit: units[at],
    unitDisplay: at === 0 ? 'long' : 'short',
    maximumFractionDigits: size < 10 && at > 0 ? 1 : 0,
  }).format(size);
}
