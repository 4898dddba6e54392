// Plain text as an article: decoded, otherwise kept exactly as read.
import { type Article, ArticleError, type ArticleMeta } from './article-model';
import { isEnglish } from './english';

/** Bytes of input that are read at most. */
export const MAX_BYTES = 50_000_000;

/** Reads plain text. Line ends and every character stay; only a byte-order mark goes and lone surrogates are replaced. */
export function articleFromText(raw: string | Uint8Array, meta: ArticleMeta = {}): Article {
  if (raw.length > MAX_BYTES) throw new ArticleError('too-large');
  const text = typeof raw === 'string' ? wellFormed(raw) : decode(raw);
  if (!text.trim()) throw new ArticleError('empty');
  if (isBinary(text)) throw new ArticleError('binary');
  if (isTable(text)) throw new ArticleError('table');
  if (!isEnglish(text)) throw new ArticleError('not-english');
  return {
    text,
    title: null,
    url: null,
    publisher: null,
    byline: bylineOf(text),
    language: 'en',
    published: null,
    retrieved: null,
    ...meta,
  };
}

/** Drops a byte-order mark; a lone surrogate, which no encoding can carry, becomes U+FFFD. */
export function wellFormed(text: string): string {
  return (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text).replace(/\p{Surrogate}/gu, '\ufffd');
}

function decode(bytes: Uint8Array): string {
  try {
    return wellFormed(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    throw new ArticleError('binary');
  }
}

/** Control characters that no text has, beyond a stray one. */
function isBinary(text: string): boolean {
  let odd = 0;
  const length = Math.min(text.length, 100_000);
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0) return true;
    if (
      (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12 && code !== 11) ||
      code === 0xfffd
    )
      odd++;
  }
  return odd > 20 && odd > length * 0.02;
}

/** Many lines, nearly all of them cells between tabs, bars, semicolons or bare commas. */
function isTable(text: string): boolean {
  const lines = text.slice(0, 100_000).split('\n');
  if (lines.length < 20) return false;
  const rows = lines.filter(
    (line) => /\t[^\t]+\t/.test(line) || (line.match(/\t|\||;|,(?=\S)/g)?.length ?? 0) >= 3,
  );
  return rows.length > lines.length * 0.8;
}

/** A line of its own among the first few: "By Jane Doe". */
function bylineOf(text: string): string | null {
  const line = /^By:? (\p{Lu}[^\n\r.!?]{2,78})$/mu.exec(text.slice(0, 1000));
  return line?.[1]?.trim() ?? null;
}
