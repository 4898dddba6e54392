// The article in a page's JSON-LD: which object it is, and what it says, also by way of objects that it refers to.
import { address, clean, words } from './words';

type Json = Record<string, unknown>;

/** What JSON-LD says of the page's article. */
export interface LinkedData {
  title: string | null;
  byline: string | null;
  publisher: string | null;
  url: string | null;
  /** An entry of an encyclopaedia: the day on which it was begun says nothing of its text. */
  isEntry: boolean;
  /** As printed: the first of publication and creation. */
  published: string | null;
  /** False where the page says that only subscribers may read it. */
  free: boolean;
}

/** How a page calls itself elsewhere: by its addresses and titles the right one of several articles is known. */
export interface Itself {
  urls: readonly string[];
  titles: readonly string[];
}

const ARTICLE = /(?:Article|Posting|Report|Review)$/;
/** Objects that are looked at; a page of more is made to be one that takes long. */
const MOST = 5000;

/** Some pages wrap their JSON as if it were XHTML, or hide it from browsers of the last century. */
const WRAPPED = /^\s*(?:\/\/\s*)?(?:<!\[CDATA\[|<!--)([\s\S]*?)(?:\/\/\s*)?(?:\]\]>|-->)\s*$/;

/** Reads the JSON-LD of a document; null when it has no article, or several of which none is known to be the page's. */
export function readLinkedData(doc: Document, itself: Itself): LinkedData | null {
  const found: Found = { articles: [], byId: new Map(), site: null, left: MOST };
  for (const script of doc.querySelectorAll('script[type]'))
    if (/^\s*application\/ld\+json/i.test(script.getAttribute('type') ?? ''))
      collect(parse(script.textContent ?? ''), 0, true, found);
  const article = choose(found.articles, itself);
  if (!article) return null;
  const whole = (value: unknown) => referred(value, found.byId);
  // Its headline describes the thing that it is about.
  const isEntry = typeof article.mainEntity === 'string';
  const page = article.mainEntityOfPage;
  const base = itself.urls[0] ?? null;
  return {
    title: words(isEntry ? article.name : (article.headline ?? article.name)),
    byline: names(article.author, whole) ?? names(article.creator, whole),
    publisher: names(article.publisher, whole) ?? names(found.site, whole),
    url:
      address(clean(one(article.url)), base) ??
      address(clean(one(page)) ?? clean(one((page as Json | null)?.['@id'])), base),
    isEntry,
    published: clean(one(article.datePublished)) ?? clean(one(article.dateCreated)),
    free: !/^false$/i.test(String(article.isAccessibleForFree)),
  };
}

interface Found {
  articles: Json[];
  byId: Map<string, Json>;
  site: Json | null;
  left: number;
}

/** JSON as pages have it: with line feeds in its strings or a comma too many it is read all the same. */
function parse(text: string): unknown {
  const bare = text.replace(WRAPPED, '$1');
  for (const attempt of [
    () => bare,
    // Control characters are white space between values and a fault inside strings: a space fits both.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    () => bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1'),
  ]) {
    try {
      return JSON.parse(attempt());
    } catch {
      // The next attempt, or none.
    }
  }
  return null;
}

/** Notes every object that others may refer to; `own` says that an article here is one that the page is about. */
function collect(data: unknown, depth: number, own: boolean, found: Found): void {
  if (depth > 6 || typeof data !== 'object' || data === null || found.left-- <= 0) return;
  if (Array.isArray(data)) {
    for (const one of data.slice(0, 200)) collect(one, depth + 1, own, found);
    return;
  }
  const object = data as Json;
  const types = [object['@type']].flat().filter((type) => typeof type === 'string');
  const id = object['@id'];
  if (typeof id === 'string' && object['@type'] !== undefined && !found.byId.has(id))
    found.byId.set(id, object);
  if (own && types.some((type) => ARTICLE.test(type))) found.articles.push(object);
  if (types.some((type) => /(?:^|[/:])(?:WebSite|NewsMediaOrganization)$/.test(type))) found.site ??= object;
  for (const [key, value] of Object.entries(object).slice(0, 100))
    collect(value, depth + 1, own && (key === '@graph' || key === 'mainEntity'), found);
}

/** The only article, or the one with the page's address or title. */
function choose(articles: readonly Json[], { urls, titles }: Itself): Json | null {
  const [first] = articles;
  const headline = (article: Json) => words(article.headline) ?? words(article.name);
  if (!first || articles.every((article) => headline(article) === headline(first))) return first ?? null;
  const at = new Set(urls.map(place));
  const isHere = (value: unknown) => typeof value === 'string' && at.has(place(value));
  return (
    articles.find(
      ({ url, mainEntityOfPage: page }) =>
        isHere(url) || isHere(page) || isHere((page as Json | null)?.['@id']),
    ) ??
    articles.find((article) => titles.some((title) => title.startsWith(headline(article) ?? '\n'))) ??
    null
  );
}

/** An address without what does not tell pages apart. */
const place = (url: string) =>
  url
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/+$/, '');

const one = (value: unknown): string | null => {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : null;
};

function referred(value: unknown, byId: ReadonlyMap<string, Json>): unknown {
  const id = (value as Json | null)?.['@id'];
  const known = typeof id === 'string' ? byId.get(id) : undefined;
  return known ? { ...known, ...(value as Json) } : value;
}

/** "name" of a person or organisation, of several joined. */
function names(value: unknown, whole: (value: unknown) => unknown): string | null {
  const list = [value]
    .flat()
    .slice(0, 10)
    .flatMap((item) => {
      if (typeof item === 'string') return [words(item)];
      const name = (whole(item) as Json | null)?.name;
      return [name].flat().map(words);
    });
  const known = list.flatMap((name) =>
    name && !/^https?:/.test(name) ? [name.replace(/^by:?\s+/i, '')] : [],
  );
  return known.length > 0 ? clean([...new Set(known)].join(', ')) : null;
}
