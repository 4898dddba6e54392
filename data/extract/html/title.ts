// What a page's article is called, without what pages hang on their titles: the publisher, the section, the writer.
import { clean } from './words';

const JOINED = /\s+(?:[|–—·•»:-]|::|›|\/\/)\s+|:\s+/;

/** The headings that may be the title, those of the main part first. */
const HEADINGS = ['article h1, main h1', 'h1', 'article h2, main h2, .entry-title'];

/**
 * The title of what is given (`said`, from metadata), or of the page's heading or `<title>`. A heading that is all of it but what
 * is joined to it by a bar, a dash or a colon is the title itself; otherwise the publisher's and the writer's names go from its end.
 */
export function titleOf(
  doc: Document,
  said: string | null,
  names: readonly (string | null)[],
): string | null {
  const ofPage = clean(doc.querySelector('title')?.textContent);
  const full = said ?? ofPage;
  const headings = headingsOf(doc, names);
  if (full) {
    const own = headings.find(
      (heading) => (said === null || heading.length >= full.length / 2) && isPart(full, heading),
    );
    if (own) return own;
  }
  return withoutNames(said, names) ?? headings[0] ?? withoutNames(ofPage, names);
}

/** The texts of what may be the title; what names the site only where there is nothing else. */
function headingsOf(doc: Document, names: readonly (string | null)[]): string[] {
  const found = HEADINGS.flatMap((selector) =>
    [...doc.querySelectorAll(selector)].slice(0, 20).flatMap((heading) => {
      const text = clean(heading.textContent);
      return text ? [{ text, ofSite: names.includes(text) || namesSite(heading) }] : [];
    }),
  );
  const own = found.filter(({ ofSite }) => !ofSite);
  return (own.length > 0 ? own : found).map(({ text }) => text);
}

/** In the page's own header, or a link to its first page. */
const namesSite = (heading: Element) =>
  (heading.closest('header, nav') !== null && heading.closest('article, main') === null) ||
  /logo|site-?(?:title|name)|brand/i.test(heading.getAttribute('class') ?? '') ||
  heading.querySelector('a')?.getAttribute('href') === '/';

/** Whether a title is the heading, or the heading joined to something. */
function isPart(title: string, heading: string): boolean {
  if (title === heading) return true;
  if (title.startsWith(heading)) return new RegExp(`^(?:${JOINED.source})`).test(title.slice(heading.length));
  return title.endsWith(heading) && new RegExp(`(?:${JOINED.source})$`).test(title.slice(0, -heading.length));
}

/** A title without what pages hang on it: " | The Gazette", " – Mira Lund". */
function withoutNames(title: string | null, names: readonly (string | null)[]): string | null {
  const end = /^(.+\S)\s+[|–—·•»-]\s+([^|]+)$/.exec(title ?? '');
  const known = names.flatMap((name) => (name ? [name.toLowerCase()] : []));
  return end?.[1] && known.includes((end[2] ?? '').toLowerCase()) ? withoutNames(end[1], names) : title;
}
