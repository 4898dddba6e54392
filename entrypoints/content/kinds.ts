// What elements mean for the text in and around them, by their names; their styles are asked only where it matters.
import { HOST_TAG } from '../shared/card-api';

/** What an element means for the text around it. */
export enum Kind {
  Inline,
  /** Ends the text before it and after it. */
  Block,
  /** Something in the line that is no text: a picture, a field, code. */
  Atom,
  /** Not there for a reader: script, style. */
  Nothing,
  Break,
  /** In the line, but its words are not part of the words beside it: footnote signs. */
  Apart,
}

const KINDS = new Map<string, Kind>();
const note = (kind: Kind, names: string) => {
  for (const name of names.split(' ')) KINDS.set(name, kind);
};
note(
  Kind.Block,
  'html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup legend li main marquee menu nav ol p pre search section summary ' +
    'table caption thead tbody tfoot tr td th ul',
);
note(
  Kind.Atom,
  'img picture video audio canvas svg math object embed iframe frame frameset input textarea select progress meter ' +
    `code kbd samp hr fencedframe ${HOST_TAG}`,
);
note(
  Kind.Nothing,
  'script style template link meta base title head noscript noframes noembed datalist rt rp wbr param source track ' +
    'colgroup area map',
);
note(Kind.Break, 'br');
note(Kind.Apart, 'sup sub');

/** What a block must not hold to be read as one string, without a look at each of its nodes. */
const NOT_PLAIN =
  ':not(a, abbr, b, bdi, bdo, cite, del, dfn, em, font, i, ins, mark, q, s, small, span, strong, time, u), :empty, [contenteditable]';
/** Where two elements may meet in the middle of what looks like a word. */
const SEAM = '\\p{Ll}\\p{Lu}';
/** Made when first needed, on huge pages: classes of Unicode cost every page's start, and most pages never use it. */
let seam: RegExp | null = null;

function hasSeam(text: string): boolean {
  seam ??= new RegExp(SEAM, 'u');
  return seam.test(text);
}

/** A block with more elements than this in it is looked at node by node. */
const FEW = 100;

export const TEXT = 3;
export const CDATA = 4;
export const ELEMENT = 1;

/** What an element is for the text around it, edited regions seen. */
export function kindOf(element: Element): Kind {
  const kind = KINDS.get(element.localName) ?? Kind.Inline;
  if (kind >= Kind.Atom) return kind;
  // Both a fast test for what most elements do not have.
  if (element.hasAttribute('contenteditable') && isEdited(element)) return Kind.Atom;
  return kind;
}

function isEdited(element: Element): boolean {
  return element.getAttribute('contenteditable')?.toLowerCase() !== 'false';
}

/** Whether the element's own box breaks the line, whatever its name says. Reads styles: only where it matters. */
export function breaksLine(element: Element): boolean {
  const style = getComputedStyle(element);
  const { display } = style;
  return !(
    display === '' ||
    display.startsWith('inline') ||
    display.startsWith('ruby') ||
    display === 'contents' ||
    style.float !== 'none' // a drop capital
  );
}

/** What an element's name says of it. */
export const kindByName = (element: Element): Kind => KINDS.get(element.localName) ?? Kind.Inline;

/**
 * The text of a block that can be read in one question for all of it, of at most `most` characters; null when each of
 * its nodes must be looked at. Every node that a script touches costs it time, and the collection of garbage later.
 * `inlines`: also of blocks with plain inline elements in them, unless words may meet at an element's edge.
 */
export function plainText(block: Element, most: number, inlines: boolean): string | null {
  const first = block.firstElementChild;
  const isLeaf = first === null;
  if (
    !isLeaf &&
    (!inlines ||
      kindByName(first) !== Kind.Inline ||
      block.querySelector(NOT_PLAIN) ||
      block.childElementCount > FEW)
  )
    return null;
  const text = block.textContent ?? '';
  return text.length > most || (!isLeaf && hasSeam(text)) ? null : text;
}

/** Whether text before this node and text after it are never read as one. */
export function isBlock(node: Node): boolean {
  if (node.nodeType !== ELEMENT) return false;
  const element = node as Element;
  return kindByName(element) === Kind.Block || element.shadowRoot !== null;
}

/** Whether this node's text is none that a reader reads as prose: it stands in code, a field or an edited region. */
export function isSkipped(node: Node): boolean {
  for (let up: Node | null = node; up; up = up.parentNode) {
    if (up.nodeType !== ELEMENT) continue;
    const kind = kindOf(up as Element);
    if (kind === Kind.Atom || kind === Kind.Nothing) return true;
  }
  return false;
}

/** The nearest element around a node that has a box of its own as a block. */
export function containerOf(node: Node): Element | null {
  for (let up: Node | null = node.parentNode; up; up = up.parentNode) {
    if (up.nodeType === 11) return (up as ShadowRoot).host ?? null;
    if (up.nodeType === ELEMENT && kindByName(up as Element) === Kind.Block) return up as Element;
  }
  return null;
}
