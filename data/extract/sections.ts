// Lines to sections: dateline, headline, cross-headings and paragraphs.
import type { Section } from '../model';
import type { Block } from './article-model';
import { isDateLine, openingDateline } from './dateline-forms';

/** Names each block's part in the article; plain text has none yet. A dateline that begins a paragraph becomes a section of its own. */
export function findSections(text: string, blocks: readonly Block[] = splitBlocks(text)): Section[] {
  const sections: Section[] = [];
  const prose = blocks.map(
    ({ start, end, heading }) => !heading && isProse(text.slice(start, Math.min(end, start + 5000))),
  );
  const anyProse = prose.includes(true);
  const opens = prose.indexOf(true);
  for (const [i, { start, end, heading }] of blocks.entries()) {
    const line = text.slice(start, Math.min(end, start + 200));
    const short = end - start <= 160;
    if (isDateLine(line) && short) sections.push({ kind: 'dateline', start, end });
    else if (heading || (anyProse && !prose[i] && short)) sections.push({ kind: 'crosshead', start, end });
    else {
      const { length, body } = openingDateline(line, i === opens);
      if (length > 0) sections.push({ kind: 'dateline', start, end: start + length });
      if (start + body < end) sections.push({ kind: 'paragraph', start: start + body, end });
    }
  }
  // The headline is the first line or, in texts that were copied together, the last.
  const first = sections.find(({ kind }) => kind !== 'dateline');
  if (first?.kind === 'crosshead' && isHeadline(text, first)) first.kind = 'headline';
  const last = sections.at(-1);
  const none = !sections.some(({ kind }) => kind === 'headline');
  if (none && last?.kind === 'crosshead' && isHeadline(text, last)) last.kind = 'headline';
  return sections;
}

/** Several words; a byline or a lone label is none. */
function isHeadline(text: string, { start, end }: Section): boolean {
  const line = text.slice(start, end);
  return /\S\s+\S+\s+\S/.test(line) && !/^By\s/.test(line);
}

/** Blank lines part blocks. A text without them is read line by line, unless its lines were wrapped at a width. */
function splitBlocks(text: string): Block[] {
  const blank = /\n[^\S\n]*\n|\r\n[^\S\n]*\r\n|\r\r|\u2029/.test(text);
  const wrapped = !blank && isWrapped(text);
  const separator = blank
    ? /(?:\r\n|\n|\r|\u2029)[^\S\n\r]*(?:\r\n|\n|\r|\u2029)\s*|\u2029/g
    : wrapped
      ? /(?:\r\n|\n|\r)(?=[^\S\n\r]{2,}\S)/g
      : /[\r\n\u2028\u2029]+/g;
  const blocks: Block[] = [];
  let from = 0;
  for (const gap of text.matchAll(separator)) {
    addTrimmed(text, from, gap.index, blocks);
    from = gap.index + gap[0].length;
  }
  addTrimmed(text, from, text.length, blocks);
  return blank ? blocks.flatMap((block) => splitLines(text, block)) : blocks;
}

/** Between blank lines too, lines may be blocks of their own: unless they were wrapped. */
function splitLines(text: string, block: Block): Block[] {
  const slice = text.slice(block.start, block.end);
  if (!/[\r\n]/.test(slice)) return [block];
  // A headline with its byline or date below it only looks wrapped.
  const headed = slice.split(/[\r\n]+/).some((line) => /^By\s\p{Lu}/u.test(line) || isDateLine(line.trim()));
  if (!headed && isWrapped(slice)) return [block];
  const blocks: Block[] = [];
  let from = block.start;
  for (const gap of slice.matchAll(/[\r\n]+/g)) {
    addTrimmed(text, from, block.start + gap.index, blocks);
    from = block.start + gap.index + gap[0].length;
  }
  addTrimmed(text, from, block.end, blocks);
  return blocks;
}

function addTrimmed(text: string, from: number, to: number, blocks: Block[]): void {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  if (end > start) blocks.push({ start, end });
}

/** Whether line breaks only keep lines short: the next line's first word would not have fitted. */
function isWrapped(text: string): boolean {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim());
  const width = Math.max(...lines.map(({ length }) => length));
  if (lines.length < 2 || width > 100 || width < 40) return false;
  let [wraps, breaks] = [0, 0];
  for (let i = 0; i + 1 < lines.length; i++) {
    const next = /^\S*/.exec(lines[i + 1] ?? '')?.[0].length ?? 0;
    const line = lines[i] ?? '';
    const ends = /[.!?]["'”’)]*$/.test(line);
    if (line.length + 1 + next > width * 0.9 && !(ends && line.length < width * 0.7)) wraps++;
    else breaks++;
  }
  return wraps > 0 && breaks <= wraps * 0.35;
}

/** Sentences: something ends in a full stop, question mark or the like. */
function isProse(block: string): boolean {
  return (
    /[.!?…:;,]["'”’»)\]]*$/.test(block) || /[.!?]["'”’)]*\s+["“‘']?\p{Lu}/u.test(block) || block.length > 160
  );
}
