// Quoted words: straight and curly marks, nested, and quotations that go on over paragraphs.
import type { Section } from '../model';
import type { Quotation } from './analysis';

type Style = 'double' | 'single' | 'guillemet';
const OPENERS: Record<string, Style> = { '“': 'double', '„': 'double', '‘': 'single', '«': 'guillemet' };
const CLOSERS: Record<string, Style> = { '”': 'double', '’': 'single', '»': 'guillemet' };

const MARK = /["'“”„‘’«»`]/g;

interface Open {
  style: Style;
  at: number;
  inner: number;
}

/** Finds the quoted runs of each section, sorted by start. */
export function findQuotations(text: string, sections: readonly Section[]): Quotation[] {
  const found: Quotation[] = [];
  let carried: Style | null = null;
  /** Where a quotation ends that opens once and closes some paragraphs later. */
  let reaches = 0;
  let at = -1;
  const markFrom = (from: number) => {
    MARK.lastIndex = from;
    if (at < from) at = MARK.exec(text)?.index ?? text.length;
    return at;
  };
  for (const { kind, start, end } of sections) {
    // A quotation that went on without a mark of its own is still open.
    const open: Open[] = reaches > start ? [{ style: 'double', at: start, inner: start }] : [];
    const before = found.length;
    const close = (style: Style, from: number, to: number) => {
      const index = open.findLastIndex((o) => o.style === style);
      const opener = open[index];
      if (!opener) return;
      // What was opened inside and never closed was no quotation.
      open.length = index;
      found.push({
        start: opener.at,
        end: to,
        innerStart: opener.inner,
        innerEnd: from,
        depth: open.length,
        continues: carried === style && found.length === before && opener.at <= start + 1,
      });
    };
    for (let i = markFrom(start), length = 1; i < end; i = markFrom(i + length)) {
      const mark = markAt(text, i, start, end, open);
      length = 1;
      if (mark === 'none') continue;
      const [turn, style] = mark;
      length = mark[2];
      if (turn === 'open') {
        // Marks that are never closed are no quotations: only the last few may still be.
        if (open.length > 20) open.shift();
        open.push({ style, at: i, inner: i + length });
      } else close(style, i, i + length);
    }
    const unclosed = kind === 'paragraph' ? open[0] : undefined;
    if (unclosed && end >= reaches && text[unclosed.at] === '“') reaches = closesLater(text, end);
    const goesOn =
      unclosed && unclosed.style !== 'single' && (nextOpens(text, end, unclosed.style) || reaches > end);
    if (unclosed && goesOn) {
      found.push({
        start: unclosed.at,
        end,
        innerStart: unclosed.inner,
        innerEnd: end,
        depth: 0,
        continues: carried === unclosed.style && unclosed.at <= start + 1,
      });
    }
    carried = goesOn && unclosed ? unclosed.style : null;
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Where a quotation that is open at `from` closes, if only its last paragraph has a mark; 0 where none does. */
function closesLater(text: string, from: number): number {
  const mark = /[“”"]/.exec(text.slice(from, from + 2500));
  return mark?.[0] === '”' ? from + mark.index + 1 : 0;
}

/** Whether the next paragraph starts with an opening mark of that style, as an unclosed quotation's next paragraph does. */
function nextOpens(text: string, from: number, style: Style): boolean {
  const next = /^\s*(\S)/.exec(text.slice(from, from + 20))?.[1] ?? '';
  return style === 'double' ? next === '"' || next === '“' : next === '«';
}

function markAt(
  text: string,
  i: number,
  start: number,
  end: number,
  open: Open[],
): 'none' | ['open' | 'close', Style, number] {
  const char = text[i] ?? '';
  const before = i > start ? (text[i - 1] ?? ' ') : ' ';
  const after = i + 1 < end ? (text[i + 1] ?? ' ') : ' ';
  const inWord = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  if (char === '`' || (char === "'" && after === "'")) {
    const doubled = after === char;
    if (!doubled) return 'none';
    return [char === '`' ? 'open' : 'close', 'double', 2];
  }
  const opener = OPENERS[char];
  if (opener) return inWord ? 'none' : ['open', opener, 1];
  const closer = CLOSERS[char];
  const isOpen = (style: Style) => open.some((o) => o.style === style);
  const owner = /['’]/.test(char) && before === 's' && isOwner(text, i, end);
  if (closer) return inWord || owner || !isOpen(closer) ? 'none' : ['close', closer, 1];
  const style: Style = char === '"' ? 'double' : 'single';
  if (style === 'single' && (inWord || owner)) return 'none';
  const canOpen = /[\s([{—–"“-]/.test(before);
  const canClose = /[\s)\]}—–"”,.;:!?'’-]/.test(after);
  // A space on both sides (tokenised text): the turn decides.
  if (isOpen(style) && canClose) return ['close', style, 1];
  if (style === 'single' && /^\s/.test(after)) return 'none';
  return canOpen ? ['open', style, 1] : isOpen(style) ? ['close', style, 1] : 'none';
}

/**
 * "the fans' support was great,'": inside a quotation between single marks one after an "s" is a possessive's if another
 * mark, behind a stop as quotations' are, still follows before any opens.
 */
function isOwner(text: string, i: number, end: number): boolean {
  const rest = text.slice(i + 1, Math.min(end, i + 400));
  return /^ \p{Ll}(?:(?!\s['‘]\S).)*?[.,!?…]['’](?!\p{L})/su.test(rest);
}
