// Months, and days of them, as they are printed in words.

/** A month as printed. */
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_FIRST = new RegExp(`(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+(\\d{4}))?`, 'i');
const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTH})(?:,?\\s+(\\d{4}))?`,
  'i',
);

/** The number of a printed month, 1 to 12; 0 for another word. */
export const monthOf = (word: string | undefined): number =>
  NAMES.indexOf((word ?? '-').slice(0, 3).toLowerCase()) + 1;

/** The first day in words of a text: "May 6, 2031", "the 6th of May"; null when there is none. */
export function dayInWords(text: string): { year: number | null; month: number; date: number } | null {
  const first = MONTH_FIRST.exec(text);
  const match = first ?? DAY_FIRST.exec(text);
  if (!match) return null;
  const [month, date] = first ? [match[1], match[2]] : [match[2], match[1]];
  return { year: match[3] ? Number(match[3]) : null, month: monthOf(month), date: Number(date) };
}
