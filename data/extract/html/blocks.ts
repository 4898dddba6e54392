// The text of a main element, block by block: white space collapsed to one space, U+00A0 kept.
import { wellFormed } from '../article-text';

/** A block's text as it reads. */
export interface TextBlock {
  text: string;
  /** A heading's level, 0 for other text. */
  level: number;
  /** Characters in links to other pages or other places of this one. */
  links: number;
  /** Inside a table. */
  table: boolean;
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
/** Stands for a line break until the block is finished: white space that is no text's own. */
const BREAK = '\v';
/** Shorter lines are none that a page means as paragraphs. */
const LINE = 60;
/** A line that ends a sentence. */
const ENDED = /[.!?…]["'”’»)\]]*$/;

/** Reads the blocks of an element, without recursion: pages nest deeper than a stack. */
export function readBlocks(root: Element): TextBlock[] {
  const reader = new BlockReader();
  reader.read(root);
  return reader.blocks;
}

class BlockReader {
  readonly blocks: TextBlock[] = [];
  private current = '';
  private linked = 0;
  private level = 0;
  private tables = 0;
  private links = 0;
  private pres = 0;

  read(root: Element): void {
    let node: Node | null = root;
    while (node) {
      let down = false;
      if (node.nodeType === 3) this.add(node.nodeValue ?? '');
      else if (node.nodeType === 1) {
        const name = node.nodeName.toLowerCase();
        if (name === 'br') this.current += BREAK;
        if (!SKIPPED.has(name) && node.firstChild) {
          down = true;
          this.enter(name, node as Element);
        } else if (BLOCKS.has(name)) this.flush();
      }
      if (down) {
        node = node.firstChild;
        continue;
      }
      while (node && node !== root && !node.nextSibling) {
        node = node.parentNode;
        if (node) this.leave(node.nodeName.toLowerCase(), node as Element);
      }
      node = !node || node === root ? null : node.nextSibling;
    }
    this.flush();
  }

  private add(value: string): void {
    // Whoever sets text as it was typed parts paragraphs by blank lines.
    const text = value.replaceAll(BREAK, ' ');
    this.current += this.pres > 0 ? text.replace(/\n[^\S\n]*\n/g, BREAK) : text;
    if (this.links > 0) this.linked += value.trim().length;
  }

  private enter(name: string, element: Element): void {
    if (BLOCKS.has(name)) this.flush();
    if (TABLE.test(name)) this.tables++;
    if (name === 'pre') this.pres++;
    if (isLink(name, element)) this.links++;
    if (/^h[1-6]$/.test(name)) this.level = Number(name.charAt(1));
  }

  private leave(name: string, element: Element): void {
    if (BLOCKS.has(name)) this.flush();
    if (TABLE.test(name)) this.tables--;
    if (name === 'pre') this.pres--;
    if (isLink(name, element)) this.links--;
  }

  private flush(): void {
    for (const line of this.lines()) {
      const text = wellFormed(line);
      if (!text.replace(/\u00a0/g, '')) continue;
      const { level, linked: links, tables } = this;
      this.blocks.push({ text, level, links: Math.min(links, text.length), table: tables > 0 });
    }
    this.current = '';
    this.linked = 0;
    this.level = 0;
  }

  /** Line breaks between several paragraphs of whole sentences part them; others only break a line. */
  private lines(): string[] {
    const pieces = this.current.split(BREAK).map(collapse);
    const whole = pieces.filter((piece) => piece !== '');
    const apart = whole.length > 2 && whole.every((piece) => piece.length > LINE && ENDED.test(piece));
    return apart ? whole : [collapse(pieces.join(' '))];
  }
}

const collapse = (text: string) => text.replace(/[ \t\n\f\r\u2028\u2029]+/g, ' ').replace(/^ | $/g, '');

/** A link to a part of the same page is no link to another. */
const isLink = (name: string, element: Element) =>
  name === 'a' && !/#/.test(element.getAttribute('href') ?? '');
