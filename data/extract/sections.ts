// Lines to sections: dateline, headline, cross-headings and paragraphs.
import type { Section } from '../model';

/** Splits plain text into sections. Blank lines part blocks; a text without them is read line by line. */
export function findSections(text: string): Section[] {
  const blocks = splitBlocks(text);
  const sections: Section[] = blocks.map(({ start, end }) => ({ kind: 'paragraph', start, end }));
  const prose = (s: Section) => isProse(text.slice(s.start, s.end));
  const anyProse = sections.some(prose);
  for (const [i, section] of sections.entries()) {
    const line = text.slice(section.start, section.end);
    if (isDateLine(line)) section.kind = 'dateline';
    else if (anyProse && !prose(section) && line.length <= 160)
      section.kind = i === 0 ? 'headline' : 'crosshead';
  }
  const first = sections.find((s) => s.kind !== 'dateline');
  if (first?.kind === 'crosshead') first.kind = 'headline';
  const last = sections.at(-1);
  if (last?.kind === 'crosshead' && !sections.some((s) => s.kind === 'headline')) last.kind = 'headline';
  return sections;
}

function splitBlocks(text: string): { start: number; end: number }[] {
  const separator = /\n[^\S\n]*\r?\n|\r\r|\u2029/.test(text)
    ? /(?:\r?\n|\r|\u2029)[^\S\n]*(?:\r?\n|\r|\u2029)\s*/g
    : /[\r\n\u2028\u2029]+/g;
  const blocks: { start: number; end: number }[] = [];
  const add = (from: number, to: number) => {
    let [start, end] = [from, to];
    while (start < end && /\s/.test(text[start] ?? '')) start++;
    while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
    if (end > start) blocks.push({ start, end });
  };
  let from = 0;
  for (const gap of text.matchAll(separator)) {
    add(from, gap.index);
    from = gap.index + gap[0].length;
  }
  add(from, text.length);
  return blocks;
}

/** Sentences: something ends in a full stop, question mark or the like. */
function isProse(block: string): boolean {
  return /[.!?…:;,]["'”’»)\]]*$/.test(block) || /[.!?]["'”’)]*\s+\p{Lu}/u.test(block) || block.length > 160;
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?';
const DAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?';
const DATE = `(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?(?:\\s+\\d{4})?|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:\\s*,)?(?:\\s+\\d{4})?)`;
const DATE_LINE = new RegExp(
  `^(?:(?:Published|Updated|Posted)(?:\\s+on)?:?\\s+)?(?:[\\p{Lu} .,'’-]{2,40},?\\s+)?(?:${DAY}[\\s,.]*)?${DATE}(?:[\\s,.|-]*(?:at\\s+)?\\d{1,2}[:.]\\d{2}.{0,15})?[\\s.]*$`,
  'iu',
);

/** A line that is a date and at most a place, a day and a time. */
export function isDateLine(line: string): boolean {
  return line.length <= 90 && DATE_LINE.test(line);
}
