// What a page says of its article: JSON-LD first, then OpenGraph and other meta elements, then the markup itself.
import type { Published } from '../model';

export interface Metadata {
  title: string | null;
  byline: string | null;
  publisher: string | null;
  url: string | null;
  language: string | null;
  published: Published | null;
}

type Json = Record<string, unknown>;

/** Reads the metadata of a document without changing it. */
export function readMetadata(doc: Document): Metadata {
  const ld = articleObject(doc);
  const meta = (...names: string[]) => {
    for (const name of names) {
      const element = doc.querySelector(
        `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
      );
      const content = clean(element?.getAttribute('content'));
      if (content) return content;
    }
    return null;
  };
  // An encyclopaedia's entry: its headline describes the thing that it is about, and its date is the day it was begun.
  const isEntry = typeof ld?.mainEntity === 'string';
  const byline =
    names(ld?.author) ?? author(meta('author', 'article:author', 'parsely-author', 'dc.creator'));
  const publisher = names(ld?.publisher) ?? meta('og:site_name', 'application-name');
  return {
    title: withoutNames(
      text(isEntry ? ld?.name : ld?.headline) ??
        meta('og:title', 'twitter:title') ??
        clean(doc.querySelector('h1')?.textContent) ??
        clean(doc.querySelector('title')?.textContent),
      [byline, publisher],
    ),
    byline,
    publisher,
    url: address(
      text(ld?.url) ??
        meta('og:url') ??
        doc.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
        null,
    ),
    language: language(
      doc.documentElement?.getAttribute('lang') ?? text(ld?.inLanguage) ?? meta('og:locale'),
    ),
    published: isEntry ? null : published(doc, ld, meta),
  };
}

function published(
  doc: Document,
  ld: Json | null,
  meta: (...names: string[]) => string | null,
): Published | null {
  const fromLd = isoDate(text(ld?.datePublished) ?? text(ld?.dateCreated));
  if (fromLd) return { value: fromLd, from: 'json-ld' };
  const fromMeta = isoDate(
    meta(
      'article:published_time',
      'og:published_time',
      'datePublished',
      'date',
      'dc.date',
      'pubdate',
      'parsely-pub-date',
    ),
  );
  if (fromMeta) return { value: fromMeta, from: 'opengraph' };
  const time = doc.querySelector(
    'time[itemprop="datePublished"], time[pubdate], article time[datetime], main time[datetime], header time[datetime]',
  );
  const all = doc.querySelectorAll('time[datetime]');
  const only = all.length === 1 ? all[0] : null;
  const fromTime = isoDate((time ?? only)?.getAttribute('datetime') ?? null);
  return fromTime ? { value: fromTime, from: 'time' } : null;
}

const ARTICLE = /(?:Article|Posting|Report|Review)$/;

/** Some pages wrap their JSON as if it were XHTML, or hide it from browsers of the last century. */
const WRAPPED = /^\s*(?:\/\/\s*)?(?:<!\[CDATA\[|<!--)([\s\S]*?)(?:\/\/\s*)?(?:\]\]>|-->)\s*$/;

/** The first object of an article's type in the page's JSON-LD. */
function articleObject(doc: Document): Json | null {
  for (const script of doc.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse((script.textContent ?? '').replace(WRAPPED, '$1'));
    } catch {
      continue;
    }
    const found = search(data, 0);
    if (found) return found;
  }
  return null;
}

function search(data: unknown, depth: number): Json | null {
  if (depth > 4 || typeof data !== 'object' || data === null) return null;
  if (Array.isArray(data)) {
    for (const one of data.slice(0, 100)) {
      const found = search(one, depth + 1);
      if (found) return found;
    }
    return null;
  }
  const object = data as Json;
  const types = [object['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return object;
  return search(object['@graph'], depth + 1) ?? search(object.mainEntity, depth + 1);
}

function clean(value: string | null | undefined): string | null {
  const trimmed = value?.replace(/\s+/g, ' ').trim().slice(0, 1000);
  return trimmed || null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? clean(value) : null;
}

/** "name" of a person or organisation, of several joined. */
function names(value: unknown): string | null {
  const list = [value]
    .flat()
    .map((one) => (typeof one === 'string' ? one : text((one as Json | null)?.name)));
  const known = list.filter((name): name is string => Boolean(name) && !/^https?:/.test(name ?? ''));
  return known.length > 0 ? clean(known.slice(0, 10).join(', ')) : null;
}

/** A title without what pages hang on it: " | The Gazette", " – Mira Lund". */
function withoutNames(title: string | null, names: (string | null)[]): string | null {
  const end = /^(.+?) [|–—-] ([^|]+)$/.exec(title ?? '');
  return end?.[1] && names.includes(end[2] ?? '') ? end[1] : title;
}

/** A byline as it stands on the page ("By Mira Lund and Tom Okoro"), if it is nothing but names; else null. */
export function printedByline(printed: string | null | undefined): string | null {
  const byline = author(clean(printed) ?? null);
  return byline && /^\p{Lu}[\p{L}.'’-]*(?:,? (?:and |with )?\p{Lu}[\p{L}.'’-]*){1,7}$/u.test(byline)
    ? byline
    : null;
}

function author(value: string | null): string | null {
  return value && !/^https?:/.test(value) ? value.replace(/^by\s+/i, '') : null;
}

function address(value: string | null): string | null {
  return value && /^https?:\/\//.test(value) && URL.canParse(value) ? value : null;
}

/** "en-GB" and "en_US" are English: the primary tag, in lower case. */
function language(value: string | null): string | null {
  const tag = /^[a-z]{2,3}(?=$|[-_])/i.exec(value?.trim() ?? '')?.[0];
  return tag ? tag.toLowerCase() : null;
}

/** An ISO date or date and time; other spellings are read where Date knows them. */
function isoDate(value: string | null): string | null {
  if (!value) return null;
  if (
    /^\d{4}-\d{2}-\d{2}(?:T[\d:.]{4,15}(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  )
    return value;
  const time = Date.parse(value);
  return /\d{4}/.test(value) && !Number.isNaN(time) ? new Date(time).toISOString() : null;
}
