// An article prepared for reading facts: word classes, units of speech, and look-ups from token to quotation and mention.
import type { Analysis, FoundMention, Quotation, Token } from '../../analysis';
import { firstNot } from '../../in-order';
import type { FoundDate } from '../dates';
import { findOffices, type Offices } from '../offices';
import { type FoundQuantity, findQuantities } from '../quantities';
import { type Tag, tagTokens } from './tags';

/** One sentence, or several that one quotation runs through. Token indexes, [first, last). */
export interface Unit {
  section: number;
  first: number;
  last: number;
}

export interface Reading {
  analysis: Analysis;
  text: string;
  tokens: readonly Token[];
  /** The tokens' words in lower case. */
  words: readonly string[];
  tags: readonly Tag[];
  units: readonly Unit[];
  /** Outermost quotations that are somebody's words; not names in quotation marks. */
  quotations: readonly Quotation[];
  /** By token: index into `quotations`, or -1. */
  quoteAt: Int32Array;
  /** By token: index into the analysis's mentions, or -1. */
  mentionAt: Int32Array;
  mentions: readonly FoundMention[];
  dates: readonly FoundDate[];
  quantities: readonly FoundQuantity[];
  /** Entity id to type. */
  types: ReadonlyMap<string, string>;
  offices: Offices;
}

/** At most so many words between quotation marks, without a stop at the end, are a name or a choice of word. */
const SHORT_QUOTE = 2;

/** `marks`: those that the article's speech stands between. */
function isSpeech(text: string, quotation: Quotation, named: ReadonlySet<number>, marks: RegExp): boolean {
  const { depth, innerStart, start } = quotation;
  if (depth !== 0) return false;
  if (isLong(text, quotation)) return true;
  return !named.has(innerStart) && !named.has(start) && marks.test(text[start] ?? '');
}

function isLong(text: string, { innerStart, innerEnd }: Quotation): boolean {
  const inner = text.slice(innerStart, Math.min(innerEnd, innerStart + 200));
  return inner.split(/\s+/).length > SHORT_QUOTE || /[.,!?…]$/.test(inner);
}

/** Papers that put speech between single marks put a choice of word between them too. */
function speechMarks({ text, quotations }: Analysis): RegExp {
  return !/["“]/.test(text) && quotations.some((one) => isLong(text, one)) ? /['‘]/ : /["“]/;
}

/** Prepares an article. Linear in its length. */
export function readArticle(analysis: Analysis, dates: readonly FoundDate[]): Reading {
  const { text, tokens, sentences, mentions } = analysis;
  const tags = tagTokens(analysis);
  const named = new Set(mentions.map(({ start }) => start));
  const marks = speechMarks(analysis);
  const quotations = analysis.quotations.filter((quotation) => isSpeech(text, quotation, named, marks));
  const spoken = new Set(quotations);
  const soft = analysis.quotations.filter((quotation) => !spoken.has(quotation) && quotation.depth === 0);
  const quoteAt = new Int32Array(tokens.length).fill(-1);
  const mentionAt = new Int32Array(tokens.length).fill(-1);
  const quantities = analysis.sections.flatMap(({ start, end }) => findQuantities(text, start, end));
  const countAt = new Int32Array(tokens.length).fill(-1);
  fill(tokens, quantities, countAt);
  // "more than 700" and "up to" count as one number: its bound is never left behind. "exceeded 700" still has its verb.
  for (const [i, { lower }] of tokens.entries())
    if ((countAt[i] ?? -1) >= 0 && !/^(?:exceed|surpass|topp)/.test(lower)) tags[i] = 'num';
  fill(tokens, quotations, quoteAt);
  fill(tokens, mentions, mentionAt);
  for (let i = 0; i < tokens.length; i++) if ((quoteAt[i] ?? -1) >= 0) tags[i] = 'quoted';
  // The marks around a name in quotation marks are looked through.
  let at = 0;
  for (const { start, end } of soft) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < start) at++;
    if (tokens[at]?.start === start) tags[at] = 'adv';
    while (at < tokens.length && (tokens[at]?.end ?? 0) < end) at++;
    if (tokens[at]?.end === end) tags[at] = 'adv';
  }
  const units: Unit[] = [];
  for (const { section, first, last } of sentences) {
    const before = units.at(-1);
    const quote = quoteAt[first] ?? -1;
    const joined = before && before.section === section && quote >= 0 && quoteAt[first - 1] === quote;
    if (joined) before.last = last;
    else units.push({ section, first, last });
  }
  const types = new Map(analysis.entities.map(({ id, type }) => [id, type as string]));
  const line = agencyLine(analysis);
  for (const unit of units) {
    while (unit.first < unit.last && (tokens[unit.first]?.end ?? 0) <= line) unit.first++;
    if ((tokens[unit.first]?.start ?? 0) >= line) break;
  }
  const reading = {
    analysis,
    text,
    tokens,
    words: tokens.map(({ lower }) => lower),
    tags,
    units,
    quotations,
    quoteAt,
    mentionAt,
    mentions,
    dates,
    quantities,
    types,
  };
  return { ...reading, offices: findOffices(reading) };
}

/** Where the place and agency in front of an article end ("LONDON —", "MINSK, Belarus (AP) —"); 0 when there are none. */
function agencyLine({ text, sections }: Analysis): number {
  const first = sections.find(({ kind }) => kind === 'paragraph');
  if (!first) return 0;
  const opening = text.slice(first.start, Math.min(first.end, first.start + 120));
  const line =
    /^(?:By \p{L}+ )?\p{Lu}{2}[\p{Lu} .,'’/-]*(?:,\s\p{Lu}[\p{L}. ]+)?(?:,?\s[^—–(]{0,30})?(?:\([^)]{2,40}\))?\s*(?:—|–|--?)\s/u.exec(
      opening,
    );
  return line ? first.start + line[0].length : 0;
}

function fill(
  tokens: readonly Token[],
  ranges: readonly { start: number; end: number }[],
  at: Int32Array,
): void {
  let i = 0;
  for (const [n, { start, end }] of ranges.entries()) {
    while (i > 0 && (tokens[i - 1]?.end ?? 0) > start) i--;
    while (i < tokens.length && (tokens[i]?.start ?? 0) < start) i++;
    for (; i < tokens.length && (tokens[i]?.end ?? 0) <= end; i++) if (at[i] === -1) at[i] = n;
  }
}

/** The token's word in lower case; empty beyond the text. */
export function wordAt({ words }: Reading, i: number): string {
  return words[i] ?? '';
}

/** The range of text that tokens [first, last) cover. */
export function rangeOf({ tokens }: Reading, first: number, last: number): { start: number; end: number } {
  return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
}

/** The first token from k on that belongs to no date: "vowed Tuesday to …". */
export function afterDate(reading: Reading, k: number): number {
  let i = k;
  while (dateAt(reading, i) || (reading.tags[i] === 'prep' && dateAt(reading, i + 1))) i++;
  return i;
}

/** The date expression that covers a token, if any. */
export function dateAt(reading: Reading, i: number): FoundDate | null {
  const start = reading.tokens[i]?.start ?? -1;
  const date = reading.dates[firstNot(reading.dates, ({ end }) => end <= start)];
  return date && date.start <= start ? date : null;
}

/** A range's words outside quotations. */
export function unquoted(
  { text, quotations }: Reading,
  { start, end }: { start: number; end: number },
): string {
  let words = '';
  let at = start;
  for (let i = firstNot(quotations, (one) => one.end <= start); (quotations[i]?.start ?? end) < end; i++) {
    words += text.slice(at, Math.max(at, quotations[i]?.start ?? end));
    at = quotations[i]?.end ?? end;
  }
  return words + text.slice(at, Math.max(at, end));
}
