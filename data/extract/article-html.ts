// A page's document as an article: its main text, block by block, and what its metadata says.
import { Readability } from '@mozilla/readability';
import { type Article, ArticleError } from './article-model';
import { wellFormed } from './article-text';
import { isEnglish } from './english';
import { printedByline, readMetadata } from './metadata';
import { type Block, classify } from './sections';

const MAX_CHARACTERS = 50_000_000;
/** Shorter main texts are notices and teasers. */
const LEAST = 200;
const WALL =
  /\b(?:log ?in|sign ?in|sign ?up|subscribe|subscription|subscribers|create (?:an|your) account|register|already a member)\b/i;

/** Reads the main text of a document. The document given is not changed. `url` wins over what the page says. */
export function articleFromDocument(doc: Document, url: string | null): Article {
  const metadata = readMetadata(doc);
  const parsed = parse(doc);
  const main = parsed?.content;
  if (!main)
    throw new ArticleError(
      isWall(doc.querySelector('body')?.textContent ?? '') ? 'login-wall' : 'no-article',
    );
  const reading = new BlockReader();
  reading.read(main);
  const { text, blocks } = reading.finish();
  if (text.length > MAX_CHARACTERS) throw new ArticleError('too-large');
  if (text.trim().length < LEAST)
    throw new ArticleError(
      isWall(text) || isWall(doc.querySelector('body')?.textContent ?? '') ? 'login-wall' : 'no-article',
    );
  if (text.length < 1500 && isWall(text) && blocks.every(({ start, end }) => end - start < 400))
    throw new ArticleError('login-wall');
  if (reading.inTables > 0.7 * text.length) throw new ArticleError('table');
  if (reading.inLinks > 0.6 * text.length || !blocks.some(({ start, end }) => end - start > 80))
    throw new ArticleError('no-article');
  if (!isEnglish(text)) throw new ArticleError('not-english');
  return {
    ...metadata,
    byline: metadata.byline ?? printedByline(parsed.byline),
    text,
    url: url ?? metadata.url,
    // The page may say otherwise; the text was looked at.
    language: 'en',
    retrieved: null,
    sections: classify(text, blocks),
  };
}

function isWall(text: string): boolean {
  return text.trim().length < 3000 && WALL.test(text);
}

/** The main element, and the byline that stands above it. */
function parse(doc: Document) {
  try {
    const clone = doc.cloneNode(true) as Document;
    return new Readability<Element>(clone, {
      serializer: (node) => node as Element,
      charThreshold: LEAST,
    }).parse();
  } catch {
    // Readability gives up on documents without a body and the like.
    return null;
  }
}

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const SKIPPED = new Set(
  'script style noscript template iframe object embed svg math canvas audio video button input select textarea figcaption figure nav'.split(
    ' ',
  ),
);

// Readability may take the table off its rows.
const TABLE = /^(?:table|tbody|tr|td)$/;

/** Collects block texts: white space collapsed to one space, U+00A0 kept, two line feeds between blocks. */
class BlockReader {
  inTables = 0;
  inLinks = 0;
  /** A heading's level, 0 for other text. */
  private readonly parts: { text: string; level: number }[] = [];
  private current = '';
  private level = 0;

  /** Walks without recursion: pages nest deeper than a stack. */
  read(root: Element): void {
    let node: Node | null = root;
    let [tables, links] = [0, 0];
    while (node) {
      let down = false;
      if (node.nodeType === 3) {
        const value = node.nodeValue ?? '';
        this.current += value;
        if (tables > 0) this.inTables += value.trim().length;
        if (links > 0) this.inLinks += value.trim().length;
      } else if (node.nodeType === 1) {
        const name = node.nodeName.toLowerCase();
        if (name === 'br') this.current += ' ';
        if (!SKIPPED.has(name) && node.firstChild) {
          down = true;
          if (TABLE.test(name)) tables++;
          if (name === 'a') links++;
          if (BLOCKS.has(name)) this.flush();
          if (/^h[1-6]$/.test(name)) this.level = Number(name.charAt(1));
        } else if (BLOCKS.has(name)) {
          this.flush();
        }
      }
      if (down) {
        node = node.firstChild;
        continue;
      }
      while (node && node !== root && !node.nextSibling) {
        node = node.parentNode;
        const name = node?.nodeName.toLowerCase() ?? '';
        if (TABLE.test(name)) tables--;
        if (name === 'a') links--;
        if (BLOCKS.has(name)) this.flush();
      }
      node = !node || node === root ? null : node.nextSibling;
    }
    this.flush();
  }

  finish(): { text: string; blocks: Block[] } {
    let text = '';
    const blocks: Block[] = [];
    const texts: string[] = [];
    for (const part of withoutApparatus(this.parts)) {
      const start = text.length + (texts.length > 0 ? 2 : 0);
      text += (texts.length > 0 ? '\n\n' : '') + part.text;
      texts.push(part.text);
      blocks.push({ start, end: text.length, heading: part.level > 0 });
    }
    return { text, blocks };
  }

  private flush(): void {
    const text = wellFormed(this.current.replace(/[ \t\n\f\r\u2028\u2029]+/g, ' ').replace(/^ | $/g, ''));
    if (text.replace(/\u00a0/g, '')) this.parts.push({ text, level: this.level });
    this.current = '';
    this.level = 0;
  }
}

const APPARATUS =
  /^(?:references?|notes(?: and references)?|footnotes|citations|bibliography|further reading|external links|see also|works cited|sources)(?:\s*\[\s*edit\s*\])?$/i;

/** Without the lists of literature that follow an encyclopaedia's article: they are not its text. */
function withoutApparatus<Part extends { text: string; level: number }>(parts: readonly Part[]): Part[] {
  let skipping = 0;
  return parts.filter(({ text, level }, i) => {
    if (level > 0 && (skipping === 0 || level <= skipping))
      skipping = i > parts.length / 4 && APPARATUS.test(text) ? level : 0;
    return skipping === 0;
  });
}
