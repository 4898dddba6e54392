// A page's document as an article: its main text, block by block, and what its metadata says.
import { Readability } from '@mozilla/readability';
import { type Article, ArticleError, type Block } from '../article-model';
import { isEnglish } from '../english';
import { readBlocks, type TextBlock } from './blocks';
import { printedByline } from './byline';
import { removeFurniture } from './furniture';
import { isIndex, isTable, isWall, mainText } from './main-text';
import { readMetadata } from './metadata';

const MAX_CHARACTERS = 50_000_000;
/** Shorter main texts are notices and teasers. */
const LEAST = 200;
/** Shorter ones are what a wall lets through, where there is one. */
const TEASER = 1000;
/** Pages that have nothing but a notice are short. */
const NOTICE = 3000;
const NOTICE_WORDS =
  /\b(?:log ?in|sign ?in|sign ?up|subscribe|subscription|subscribers|create (?:an|your) account|register|already a member)\b/i;

/** Reads the main text of a document. The document given is not changed. `url` wins over what the page says. */
export function articleFromDocument(doc: Document, url: string | null): Article {
  const metadata = readMetadata(doc, url);
  const clone = doc.cloneNode(true) as Document;
  const seen = removeFurniture(clone);
  const isNotice = seen.trim().length < NOTICE && NOTICE_WORDS.test(seen);
  bareHeadings(clone);
  const parsed = parse(clone);
  if (!parsed?.content)
    throw new ArticleError(isNotice ? 'login-wall' : seen.trim() ? 'no-article' : 'empty');
  const read = readBlocks(parsed.content);
  const { blocks, byline } = mainText(read, metadata.byline);
  const { text, places } = join(blocks);
  if (text.length > MAX_CHARACTERS) throw new ArticleError('too-large');
  if (isTable(blocks)) throw new ArticleError('table');
  if (text.trim().length < LEAST)
    throw new ArticleError(isNotice || isWall(seen) ? 'login-wall' : 'no-article');
  if (text.length < TEASER && (!metadata.free || isWall(seen))) throw new ArticleError('login-wall');
  if (isIndex(read) || !places.some(({ start, end }) => end - start > 80))
    throw new ArticleError('no-article');
  if (!isEnglish(text)) throw new ArticleError('not-english');
  return {
    title: metadata.title,
    byline: metadata.byline ?? printedByline(byline) ?? printedByline(parsed.byline),
    publisher: metadata.publisher,
    published: metadata.published,
    text,
    url: url ?? metadata.url,
    // The page may say otherwise; the text was looked at.
    language: 'en',
    retrieved: null,
    blocks: places,
  };
}

/** The main element, and the byline that stands above it. */
function parse(doc: Document) {
  try {
    return new Readability<Element>(doc, {
      serializer: (node) => node as Element,
      charThreshold: LEAST,
    }).parse();
  } catch {
    // Readability gives up on documents without a body and the like.
    return null;
  }
}

/** Readability takes a heading away whose class has "header" in it; among paragraphs it is the article's all the same. */
function bareHeadings(doc: Document): void {
  for (const heading of [...doc.querySelectorAll('h2, h3, h4')].slice(0, 1000)) {
    const beside = [heading.previousElementSibling, heading.nextElementSibling];
    if (!beside.every((one) => one?.nodeName.toLowerCase() === 'p')) continue;
    heading.removeAttribute('class');
    heading.removeAttribute('id');
  }
}

/** Two line feeds between blocks. */
function join(blocks: readonly TextBlock[]): { text: string; places: Block[] } {
  let length = 0;
  const places = blocks.map(({ text, level }, i): Block => {
    const start = length + (i > 0 ? 2 : 0);
    length = start + text.length;
    return { start, end: length, heading: level > 0 };
  });
  return { text: blocks.map(({ text }) => text).join('\n\n'), places };
}
