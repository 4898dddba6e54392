// Lines of a text: which breaks only cut a line that was full, and which part lines that have nothing to do with each other.

/** Ends a line: words on either side are no neighbours, but a name may run on, as in a title set in two lines. */
export const LINE_END = 0x2028;
/** Ends a line that has nothing to do with the next: no name runs over it. */
export const LINE_APART = 0x2029;

const END = String.fromCharCode(LINE_END);
const APART = String.fromCharCode(LINE_APART);

/** Nobody fills lines of more characters with prose, nor of fewer. */
const WIDEST = 120;
const NARROWEST = 40;
/** "By Ann Miller", "Photo: Ann Miller". */
const LABEL = /^(?:by\b|photo\b|[^:]{1,24}:)/i;

/** The text with each `sign` that ends a line put in the place of what the end means; everything stays where it is. */
export function settleLines(text: string, sign: string): string {
  if (!text.includes(sign)) return text;
  const raw = text.split(sign);
  const lines = raw.map((line) => line.trim());
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  let settled = raw[0] ?? '';
  for (let i = 1; i < raw.length; i += 1)
    settled += breakBetween(lines[i - 1] ?? '', lines[i] ?? '', width, raw.length) + raw[i];
  return settled;
}

function breakBetween(line: string, next: string, width: number, lines: number): string {
  if (line === '' || next === '' || (line.length < NARROWEST && LABEL.test(line))) return APART;
  const word = /^\S+/.exec(next)?.[0] ?? '';
  const wasFull = line.length + 1 + word.length > width && line.length <= WIDEST;
  // A title in two lines reads as one; three short lines are a list.
  if (wasFull) return width >= NARROWEST || lines === 2 ? '\n' : END;
  return lines > 2 && line.includes(' ') ? APART : END;
}
