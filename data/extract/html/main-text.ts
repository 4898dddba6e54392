// Which blocks of a main element are the article's own text: without labels, links to other pages and lists of literature.

import type { TextBlock } from './blocks';
import { isBylineLine, isRoleLine } from './byline';

const APPARATUS =
  /^(?:references?|notes(?: and references)?|footnotes|citations|bibliography|further reading|external links|see also|works cited|sources)(?:\s*\[\s*edit\s*\])?$/i;

/** Lines that a page puts between an article's paragraphs. */
const LABEL =
  /^(?:advertisements?(?: · .{0,30})?|advertising|sponsored(?: content)?|(?:story|article) continues (?:below|after).{0,40}|scroll (?:down )?to continue.{0,30}|(?:read|see|watch) (?:more|also|next)\b.{0,200}|also read\b.{0,200}|(?:related|recommended|trending)(?: (?:stories|articles|coverage|topics|reading|content))?:?|sign up (?:for|to) .{0,80}|subscribe to (?:our|the) .{0,80}|get (?:our|the) .{0,40}newsletter.{0,60}|follow (?:us|me|the author)\b.{0,80}|share (?:this|on|via)\b.{0,40}|share|e-?mail|print|tweet|recommend|reprints?|text size|reset|continue reading|(?:\[\+\] )?enlarge|[-+]|listen to (?:this|the) (?:article|story)|\d+ min(?:ute)?s? read|(?:image|picture|photo)(?:graph)?s? (?:source|credit|caption|by)\b.{0,100}|(?:photo(?:graph)?|image|picture|file photo)s?: .{0,150}|click here .{0,80}|(?:skip (?:to|past)|after) (?:main content|.{0,30}(?:content|promotion|navigation|navbar))|download (?:the|our) .{0,60}\bapps?\b.{0,60}|join [\d,.]+k? (?:other )?subscribers|.{0,180}\bsign up (?:here|now)|to view this (?:video|content) .{0,160}|generate key takeaways|back to top|loading…?|(?:leave|post|add) a (?:comment|reply)|\d* ?comments?)[.:]?$/i;

/** What asks the reader to pay or to say who they are. */
const WALL =
  /\b(?:already (?:a (?:member|subscriber)|subscribed|registered)|already have an account|(?:subscribe|log ?in|sign ?in|register|sign ?up)(?: now| here| today)? (?:to|and|for) (?:read|continue|keep|unlock|(?:get |full |unlimited )+access|see|view|finish)|to (?:continue|keep|finish) reading|to read (?:on|the (?:full|rest))[^.]{0,60}(?:subscri|log ?in|sign ?in|regist)|(?:for|only to) (?:our )?subscribers|subscribers?[ -]only|(?:article|content|story) is (?:only |exclusively )?(?:for|available to|reserved for) (?:our )?(?:subscrib|member|regist))/i;

/** Whether words have a wall in them. */
export const isWall = (words: string): boolean => WALL.test(words);

/** A block that is nothing but a link; a whole sentence may be one. */
const isOnlyLink = ({ text, links, level }: TextBlock) =>
  level === 0 && links >= 0.9 * text.replace(/\s/g, '').length && !/[.!?]["”’]?$/.test(text);

/** What is left of the blocks, and the byline that stood among the first; `writers` is what the page's metadata call them. */
export function mainText(
  blocks: readonly TextBlock[],
  writers: string | null,
): { blocks: TextBlock[]; byline: string | null } {
  let byline: string | null = null;
  let signed = -1;
  const bare = withoutApparatus(blocks).filter((block, i) => {
    if (i < 6 && byline === null && isBylineLine(block.text)) {
      byline = block.text;
      signed = i;
      return false;
    }
    // The names that metadata give, and below them "Transport correspondent".
    if (i < 8 && (writers?.includes(block.text) || (signed === i - 1 && isRoleLine(block.text)))) {
      signed = i;
      return false;
    }
    if (block.level === 0 && block.text.length < 400 && isWall(block.text) && !/["“”]/.test(block.text))
      return false;
    return !isOnlyLink(block) && !(block.text.length < 250 && LABEL.test(block.text));
  });
  // A heading that nothing follows any more.
  while ((bare.at(-1)?.level ?? 0) > 0 || LABEL.test(bare.at(-1)?.text ?? '')) bare.pop();
  return {
    blocks: bare.filter((block, i) => block.level === 0 || !isEmptyBefore(block, bare[i + 1])),
    byline,
  };
}

/** "More from the Post" above links that were left out, and then a heading of the same rank. */
const isEmptyBefore = (heading: TextBlock, next: TextBlock | undefined) =>
  /^(?:more|related|also|read|see)\b/i.test(heading.text) &&
  next !== undefined &&
  next.level > 0 &&
  next.level <= heading.level;

/** Without the lists of literature that follow an encyclopaedia's article: they are not its text. */
function withoutApparatus(blocks: readonly TextBlock[]): TextBlock[] {
  let skipping = 0;
  return blocks.filter(({ text, level }, i) => {
    if (level > 0 && (skipping === 0 || level <= skipping))
      skipping = i > blocks.length / 4 && APPARATUS.test(text) ? level : 0;
    return skipping === 0;
  });
}

/** Blocks of links, or headings that are links with little below each: a page that leads to articles. */
export function isIndex(blocks: readonly TextBlock[]): boolean {
  let [length, links, heads] = [0, 0, 0];
  for (const block of blocks) {
    length += block.text.length;
    links += block.links;
    if (block.level > 0 && block.links > 0.7 * block.text.length) heads++;
  }
  return links > 0.6 * length || (heads >= 5 && length < 500 * heads);
}

/** Cells of a table are short; where a page is laid out with tables its paragraphs are in them. */
export function isTable(blocks: readonly TextBlock[]): boolean {
  let [length, cells] = [0, 0];
  for (const { text, table } of blocks) {
    length += text.length;
    if (table && text.length < 100) cells += text.length;
  }
  return cells > 0.7 * length;
}
