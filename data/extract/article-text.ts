// Plain text as an article: decoded, otherwise kept exactly as read.
import { type Article, ArticleError, type ArticleMeta } from './article-model';

/** Bytes of input that are read at most. */
export const MAX_BYTES = 50_000_000;

/** Reads plain text. Line ends and every character stay; only a byte-order mark goes and lone surrogates are replaced. */
export function articleFromText(raw: string | Uint8Array, meta: ArticleMeta = {}): Article {
  if (raw.length > MAX_BYTES) throw new ArticleError('too-large');
  const text = typeof raw === 'string' ? wellFormed(raw) : decode(raw);
  if (!text.trim()) throw new ArticleError('empty');
  return {
    text,
    title: null,
    url: null,
    publisher: null,
    byline: null,
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
