// The value of a number as printed, in digits or in English words.

/** From nought to nineteen. */
export const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
/** From twenty to ninety. */
export const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** Words and letters that multiply. */
export const SCALES: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
  k: 1e3,
  dozen: 12,
  score: 20,
};
const PARTS: Record<string, number> = { '½': 1 / 2, '¼': 1 / 4, '¾': 3 / 4, '⅓': 1 / 3, '⅔': 2 / 3 };
/** Plural scale words stand for "at least two of them": a value that nobody should calculate with. */
export const LOOSE: Record<string, number> = {
  dozens: 24,
  scores: 40,
  hundreds: 200,
  thousands: 2000,
  millions: 2e6,
  billions: 2e9,
};

/** A product as it would be printed: 4.1 times a billion is 4099999999.9999995 in binary, and no number here has 15 digits. */
export const times = (value: number, scale: number): number => Number((value * scale).toPrecision(15));

/** The value of a number in digits or words; null when it is none. */
export function numberOf(printed: string): number | null {
  const text = printed
    .toLowerCase()
    .replace(/^(?:us|a|c|hk)?[$€£¥]\s?/, '')
    .trim();
  const digits = /^([\d,]+(?:\.\d+)?)([½¼¾⅓⅔])?(?:[ -]?([a-z]+))?$/.exec(text);
  if (digits) {
    const value = Number((digits[1] ?? '').replace(/,/g, '')) + (PARTS[digits[2] ?? ''] ?? 0);
    const scale = digits[3] === undefined ? 1 : SCALES[digits[3]];
    return scale === undefined || !Number.isFinite(value) ? null : times(value, scale);
  }
  if (/^half\s+a\s+century$/.test(text)) return 50;
  if (/quarter[- ]century$/.test(text)) return 25;
  const loose = /^(tens|hundreds)\s+of\s+(\w+)$/.exec(text);
  if (loose) return (loose[1] === 'tens' ? 20 : 200) * (SCALES[(loose[2] ?? '').replace(/s$/, '')] ?? 1);
  const plural = LOOSE[text];
  if (plural !== undefined) return plural;
  const part = /^(a|one|two|three)[- ](third|quarter|fifth|tenth)s?$/.exec(text);
  if (part) {
    const of = { third: 3, quarter: 4, fifth: 5, tenth: 10 }[part[2] ?? ''] ?? 1;
    return ({ two: 2, three: 3 }[part[1] ?? ''] ?? 1) / of;
  }
  let total = 0;
  let current = 0;
  let half = false;
  for (const word of text.split(/[\s-]+/)) {
    if (word === 'and') continue;
    if (word === 'half') half = true;
    else if (word === 'a' || word === 'an') current = half ? current : 1;
    else if (ONES.includes(word)) current += ONES.indexOf(word);
    else if (TENS.includes(word)) current += 20 + 10 * TENS.indexOf(word);
    else {
      const scale = SCALES[word];
      if (scale === undefined) return null;
      if (half) current = 0.5;
      half = false;
      if (scale === 100) current = (current || 1) * 100;
      else {
        total += (current || 1) * scale;
        current = 0;
      }
    }
  }
  return total + current;
}
