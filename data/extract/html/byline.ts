// Who wrote it: bylines as they stand on a page.
import { isFurniture } from './furniture';
import { clean } from './words';

const NAME = "\\p{Lu}[\\p{L}.'’-]*";
const PARTICLE = '(?:de|del|der|di|la|van|von|bin|al|ter|ten|du|dos|da)';
const NAMES = `${NAME}(?: (?:${PARTICLE} ){0,2}${NAME}){1,4}`;
const LIST = new RegExp(`^(?:${NAMES})(?:(?:,? (?:and|with|&) |, )(?:${NAMES}))*$`, 'u');
/** What a person is at the paper: "Transport Correspondent", "in Oslo", "for the Gazette". */
const ROLE =
  /(?:\s*\(.{2,60}\)|(?:\s*[,|·•–—-]\s*|\s+)(?:\p{Lu}\p{L}+ )?(?:(?:\p{L}+ ){0,3}(?:correspondents?|editors?|reporters?|writers?|staff|columnists?|contributors?|journalists?|bureau|chief)|(?:in|for) .{2,40}))$/iu;
/** What follows the names: a day, a clock, how long it takes to read. */
const LATER =
  /\s*[|·•,–—-]?\s*(?:(?:published|updated|posted|on)\b|\d|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*,? ).*$/i;

/** A byline that is nothing but names, without "By", roles and dates; else null. */
export function printedByline(printed: string | null | undefined): string | null {
  const by = clean(printed)?.slice(0, 300) ?? '';
  const bare = by
    .replace(/^(?:written |posted |story |report |words |published |submitted )?by:?\s+/i, '')
    .replace(LATER, '')
    .replace(ROLE, '')
    .replace(/[\s,|·•–—-]+$/, '');
  return LIST.test(bare) ? bare : null;
}

/** A line that says who wrote the text: "By Mira Lund and Tom Okoro". */
export const isBylineLine = (line: string): boolean =>
  /^by:?\s/i.test(line) && line.length < 160 && printedByline(line) !== null;

/** A line below a name that says what the writer is: "Transport correspondent". */
export const isRoleLine = (line: string): boolean =>
  /^(?:\p{L}+,? ){0,4}(?:correspondents?|editors?|reporters?|writers?|columnists?|journalists?|contributors?)(?: in .{2,30})?$/iu.test(
    line,
  );

/** An author that metadata give: no address. */
export function author(value: string | null): string | null {
  return value && !/^(?:https?:|@)/.test(value) ? value.replace(/^by:?\s+/i, '') : null;
}

/** Where pages put the names of those who wrote, the surest first. */
const WHERE = [
  '[itemprop~="author"]',
  '[rel~="author"]',
  '.byline, .p-author, [class*="byline"], [class*="Byline"]',
  '.post-author, .article-author, .author-name, .entry-author, .author.vcard, .node__submitted',
];

/** The byline in the markup; several elements of the same kind beside each other are several authors. */
export function bylineInMarkup(doc: Document): string | null {
  for (const selector of WHERE) {
    const found: string[] = [];
    let room: Element | null = null;
    for (const element of [...doc.querySelectorAll(selector)].slice(0, 20)) {
      const name = element.querySelector('[itemprop~="name"]') ?? element;
      const names = printedByline(name.getAttribute('content') ?? name.textContent);
      if (!names || isFurniture(element)) continue;
      const here = roomOf(element);
      if (room !== null && here !== room) break;
      room = here;
      if (!found.some((other) => other.includes(names))) found.push(names);
    }
    if (found.length > 0) return found.slice(0, 10).join(', ');
  }
  return null;
}

/** The line or box that an author stands in with those who wrote with them. */
const roomOf = (element: Element): Element | null =>
  element.parentElement?.closest('[class*="byline"], [class*="author"], p, li, header, div, article') ?? null;
