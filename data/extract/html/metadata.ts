// What a page says of its article: JSON-LD first, then OpenGraph and other meta elements, then the markup itself.
import type { Published } from '../../model';
import { author, bylineInMarkup } from './byline';
import { readLinkedData } from './json-ld';
import { isoDate, META_DATES, publishedInMarkup } from './published';
import { titleOf } from './title';
import { address, clean, words } from './words';

export interface Metadata {
  title: string | null;
  byline: string | null;
  publisher: string | null;
  url: string | null;
  published: Published | null;
  /** False where the page says that only subscribers may read it. */
  free: boolean;
}

/** Reads the metadata of a document without changing it. `url` is where it was read, if that is known. */
export function readMetadata(doc: Document, url: string | null): Metadata {
  const meta = metaOf(doc);
  const canonical = doc.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null;
  const urls = [url, canonical, meta('og:url')].flatMap((one) => address(one) ?? []);
  const heading = clean(doc.querySelector('article h1, main h1, h1')?.textContent);
  const titles = [meta('og:title'), clean(doc.querySelector('title')?.textContent), heading];
  const ld = readLinkedData(doc, { urls, titles: titles.flatMap((title) => title ?? []) });
  const byline =
    ld?.byline ??
    author(
      meta('author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator'),
    ) ??
    bylineInMarkup(doc);
  const publisher =
    ld?.publisher ??
    meta('og:site_name', 'dc.publisher', 'dcterms.publisher') ??
    publisherInMarkup(doc) ??
    meta('application-name');
  const fromLd = isoDate(ld?.published ?? null);
  return {
    title: titleOf(
      doc,
      ld?.title ?? meta('og:title', 'twitter:title', 'parsely-title', 'dc.title', 'headline'),
      [byline, publisher],
    ),
    byline,
    publisher,
    url: ld?.url ?? address(meta('og:url')) ?? address(canonical, urls[0]) ?? address(meta('parsely-link')),
    published: ld?.isEntry
      ? null
      : fromLd
        ? { value: fromLd, from: 'json-ld' }
        : (publishedInMeta(meta) ?? publishedInMarkup(doc)),
    free: ld?.free ?? true,
  };
}

type Meta = (...names: string[]) => string | null;

/** The contents of meta elements by their lower-case names, the first of each. */
function metaOf(doc: Document): Meta {
  const all = new Map<string, string>();
  for (const element of doc.querySelectorAll('meta[content]')) {
    const content = words(element.getAttribute('content'));
    // One element may carry several names.
    for (const key of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(key)?.trim().toLowerCase();
      if (name && content && !all.has(name)) all.set(name, content);
    }
  }
  return (...names) => {
    for (const name of names) {
      const content = all.get(name.toLowerCase());
      if (content) return content;
    }
    return null;
  };
}

function publishedInMeta(meta: Meta): Published | null {
  for (const name of META_DATES) {
    const value = isoDate(meta(name));
    if (value) return { value, from: 'opengraph' };
  }
  return null;
}

function publisherInMarkup(doc: Document): string | null {
  const box = doc.querySelector('[itemprop~="publisher"]');
  const name = box?.querySelector('[itemprop~="name"]') ?? box;
  return clean(name?.getAttribute('content') ?? name?.textContent);
}
