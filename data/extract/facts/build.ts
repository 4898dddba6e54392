// Puts a fact together from spans: statement, target with its surroundings, and an id that is the same in every run.
import { ELLIPSIS, type Fact, type FactKind, type Span } from '../../model';

/** How much of the text before and after a quote is kept to find it again. */
const CONTEXT = 32;

/** A stretch of a text. */
export interface Range {
  start: number;
  end: number;
}

/** Verbatim words of a text. */
export function spanOf(text: string, { start, end }: Range): Span {
  return { text: text.slice(start, end), start, end };
}

/** Trims white space and dangling commas, semicolons and dashes off a range; null when nothing is left. */
export function trimRange(text: string, { start, end }: Range): Range | null {
  let [from, to] = [start, end];
  while (from < to && /[\s,;:–—-]/.test(text[from] ?? '')) from++;
  while (to > from && /[\s,;:–—-]/.test(text[to - 1] ?? '')) to--;
  return to > from ? { start: from, end: to } : null;
}

/**
 * The id of a fact: 64 bits of two FNV-1a-like hashes over source, kind and the offsets of its spans, in base 36. Kept
 * from run to run, so that a rejection or an edit still fits after the same text is read again.
 */
function factId(source: string, kind: FactKind, spans: readonly Range[]): string {
  const key = `${source}|${kind}|${spans.map(({ start, end }) => `${start}-${end}`).join(',')}`;
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193) >>> 0;
    b = Math.imul(b ^ code, 0x85ebca6b) >>> 0;
    b ^= b >>> 13;
  }
  return `f-${(a >>> 0).toString(36).padStart(7, '0')}${(b >>> 0).toString(36).padStart(7, '0')}`;
}

/** What differs from fact to fact; the rest follows from it. */
export type FactParts = Pick<
  Fact,
  'kind' | 'entities' | 'attributions' | 'when' | 'quantities' | 'quotations'
>;

/** A fact whose statement is those spans of the text, in order. */
export function buildFact(text: string, source: string, spans: readonly Range[], parts: FactParts): Fact {
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const verbatim = spans.map((span) => spanOf(text, span));
  return {
    id: factId(source, parts.kind, spans),
    kind: parts.kind,
    statement: { text: verbatim.map((span) => span.text).join(ELLIPSIS), spans: verbatim },
    body: null,
    entities: parts.entities,
    target: {
      source,
      exact: text.slice(start, end),
      start,
      end,
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
    attributions: parts.attributions,
    when: parts.when,
    quantities: parts.quantities,
    quotations: parts.quotations,
    status: 'suggested',
    origin: 'extractor',
    private: false,
    links: [],
  };
}
