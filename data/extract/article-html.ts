// A page's document as an article: its main text, block by block, and what its metadata says.
import { Readability } from '@mozilla/readability';
import { type Article, ArticleError } from './article-model';
import { wellFormed } from './article-text';

/** Reads the main text of a document. The document given is not changed. */
export function articleFromDocument(doc: Document, url: string | null): Article {
  const clone = doc.cloneNode(true) as Document;
  const read = new Readability(clone).parse();
  const text = (read?.textContent ?? '').trim();
  if (!read || !text) throw new ArticleError('no-article');
  return {
    text: wellFormed(text),
    title: read.title ?? null,
    url,
    publisher: read.siteName ?? null,
    byline: read.byline ?? null,
    language: 'en',
    published: null,
    retrieved: null,
  };
}
