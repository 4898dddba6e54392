// What elements mean for the text in and around them, by their names; their styles are asked only where it matters.
import { HOST_TAG } from '../shared/card-api';

/** What an element means for the text around it: plain numbers, which cost a page nothing. */
export type Kind = typeof INLINE | typeof BLOCK | typeof ATOM | typeof NOTHING | typeof BREAK | typeof APART;
export const INLINE = 0;
/** Ends the text before it and after it. */
export const BLOCK = 1;
/** Something in the line that is no text: a picture, a field, code. */
export const ATOM = 2;
/** Not there for a reader: script, style. */
export const NOTHING = 3;
export const BREAK = 4;
/** In the line, but its words are not part of the words beside it: footnote signs. */
export const APART = 5;

const KINDS = new Map<string, Kind>();
const note = (kind: Kind, names: string) => {
  for (const name of names.split(' ')) KINDS.set(name, kind);
};
note(
  BLOCK,
  'html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup legend li main marquee menu nav ol p pre search section summary ' +
    'table caption thead tbody tfoot tr td th ul',
);
note(
  ATOM,
  'img picture video audio canvas svg math object embed iframe frame frameset input textarea select progress meter ' +
    `code kbd samp hr fencedframe ${HOST_TAG}`,
);
note(
  NOTHING,
  'script style template link meta base title head noscript noframes noembed datalist rt rp wbr param source track ' +
    'colgroup area map',
);
note(BREAK, 'br');
note(APART, 'sup sub');

/** Elements in the line that a block may hold and be read as one string, without a look at each of its nodes. */
const PLAIN = 'a, abbr, b, bdi, bdo, cite, del, dfn, em, font, i, ins, mark, q, s, small, strong, time, u';
const notPlain = (plain: string) => `:not(${plain}), :empty, [contenteditable]`;
const NOT_PLAIN = notPlain(PLAIN);
/** Of elements in the line only a `span` may have a shadow root; on huge pages they are not looked at for that. */
const NOT_PLAIN_HUGE = notPlain(`${PLAIN}, span`);
/** In a block's source: two words meet at elements' edges. What is not ASCII counts as a letter, punctuation aside. */
const GLUED = /[\w\u00c0-\u1fff\u2c00-\uffff]<[^>]*>(?:<[^>]*>)*[\w\u00c0-\u1fff\u2c00-\uffff]/;
/** On huge pages the text alone must tell, by a capital in the middle of a word. */
const SEAM = /\B[A-Z]/;
const FOREIGN_SEAM = '\\p{Ll}\\p{Lu}';
/** Made when first needed: classes of Unicode take engines long. */
let foreignSeam: RegExp | null = null;
/** What a text must hold to have a seam, or a line that ends in it. */
const REMARKABLE = /\B[A-Z]|[^\0-\xff]|\n/;

/** Whether a text may be more than the words of one line: most are not, and one question tells. */
export const isRemarkable = (text: string): boolean => REMARKABLE.test(text);

function hasSeam(text: string): boolean {
  if (SEAM.test(text)) return true;
  // All but free for texts in Latin letters, which engines keep as bytes.
  if (!/[^\0-\xff]/.test(text)) return false;
  foreignSeam ??= new RegExp(FOREIGN_SEAM, 'u');
  return foreignSeam.test(text);
}

/** A block with more elements than this in it is looked at node by node, if it is long: a short one is soon looked through. */
const FEW = 100;
const SHORT = 1000;

export const TEXT = 3;
export const CDATA = 4;
export const ELEMENT = 1;

/** What an element is for the text around it, edited regions seen. */
export function kindOf(element: Element): Kind {
  const kind = KINDS.get(element.localName) ?? INLINE;
  if (kind >= ATOM) return kind;
  // Both a fast test for what most elements do not have.
  if (element.hasAttribute('contenteditable') && isEdited(element)) return ATOM;
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

/** Room between words, in pixels: less is a marker's. */
const ROOM = 4;
/** Of so many letters a box may be an initial, or one letter of a heading that moves. */
const FEW_LETTERS = 2;

/** Whether words that meet at an element's edge are apart all the same: it is a box in the line, or has room beside it. */
export function partsWords(element: Element): boolean {
  if (breaksLine(element)) return true;
  if ((element.textContent?.trim().length ?? 0) <= FEW_LETTERS) return false;
  const style = getComputedStyle(element);
  const room = (side: 'Left' | 'Right') =>
    Number.parseFloat(style[`margin${side}`]) + Number.parseFloat(style[`padding${side}`]) >= ROOM;
  return style.display.startsWith('inline-') || style.float !== 'none' || room('Left') || room('Right');
}

/** What an element's name says of it. */
export const kindByName = (element: Element): Kind => KINDS.get(element.localName) ?? INLINE;

/**
 * The text of a block that can be read in one question for all of it, of at most `most` characters: it holds text and
 * plain elements in the line. Null when each of its nodes must be looked at: every node that a script touches costs it
 * time, and the collection of garbage later.
 */
export function plainText(block: Element, most: number, huge: boolean): string | null {
  // This first: it ends at the first block inside, while children are counted one by one, of a huge body for 20 ms.
  if (block.querySelector(huge ? NOT_PLAIN_HUGE : NOT_PLAIN)) return null;
  const text = block.textContent ?? '';
  if (text.length <= SHORT) return text;
  return text.length > most || block.childElementCount > FEW ? null : text;
}

/** Whether words may meet at an element's edge in a block whose text this is. */
export function isGlued(block: Element, text: string, huge: boolean): boolean {
  if (huge && !hasSeam(text)) return false;
  return block.childElementCount > 0 && (huge || GLUED.test(block.innerHTML));
}

/** Whether text before this node and text after it are never read as one. */
export function isBlock(node: Node): boolean {
  if (node.nodeType !== ELEMENT) return false;
  const element = node as Element;
  return kindByName(element) === BLOCK || element.shadowRoot !== null;
}

/** Whether this node's text is none that a reader reads as prose: it stands in code, a field or an edited region. */
export function isSkipped(node: Node): boolean {
  for (let up: Node | null = node; up; up = up.parentNode) {
    if (up.nodeType !== ELEMENT) continue;
    const kind = kindOf(up as Element);
    if (kind === ATOM || kind === NOTHING) return true;
  }
  return false;
}

/** The nearest element around a node that has a box of its own as a block. */
export function containerOf(node: Node): Element | null {
  for (let up: Node | null = node.parentNode; up; up = up.parentNode) {
    if (up.nodeType === 11) return (up as ShadowRoot).host ?? null;
    if (up.nodeType === ELEMENT && kindByName(up as Element) === BLOCK) return up as Element;
  }
  return null;
}
