// Words as they stand in a page's metadata: cleaned, without the markup that got into them.

/** The references that text in JSON or in an attribute may carry over from HTML. */
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** One line of at most 1,000 characters; null when nothing is left. */
export function clean(value: string | null | undefined): string | null {
  const trimmed = value?.slice(0, 4000).replace(/\s+/g, ' ').trim().slice(0, 1000);
  return trimmed || null;
}

/** A value that should be words: its tags and the references of HTML resolved. Null when it is no string. */
export function words(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return clean(resolved(value.slice(0, 4000).replace(/<\/?[a-z][^<>]{0,200}>/gi, '')));
}

function resolved(value: string): string {
  return value.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : whole;
  });
}

/** An address of the web, also one that is relative to `base`; else null. */
export function address(value: string | null, base: string | null = null): string | null {
  if (!value) return null;
  if (/^https?:\/\//.test(value)) return URL.canParse(value) ? value : null;
  if (!base || !/^\/|^\.\.?\//.test(value) || !URL.canParse(value, base)) return null;
  return new URL(value, base).href;
}
