// What stands beside an article on its page: known by the names that publishing systems give it, and by how little of the page's
// text it is. Comments, related stories, advertisements, share bars, captions, banners, footnote marks, other articles.

/** Class names and ids that only tell a state or a topic: "has-comments", "tag-ads", "category-sponsored". */
const STATE =
  /^(?:has|is|no|not|with|without|hide|show|hidden|js|can|u|tag(?! list| cloud)|category|topic|type|status|format|theme|layout|single|ad free)\b/;

/** What readers and the site's owner say beside the article: of any length. */
const BESIDE = new RegExp(
  `(?:^| )(?:${[
    'comments?(?: (?:list|area|section|thread|container|wrapper|form|body))?',
    'commentlist|disqus thread|respond|replies',
    '(?:cookies?|consent|gdpr|ccpa|cmp|onetrust)(?: \\w+){0,2}',
    'related(?: \\w+)?|relatedposts|recommended(?: \\w+)?|recommendations|recirc(?:ulation)?',
    '(?:more|other|latest|popular|trending|most read)(?: (?:stories|articles|posts|news|from|on|in|like this))|most (?:read|popular|viewed)',
    'read ?(?:more|also|next)|also read|see also|outbrain(?: \\w+)?|taboola(?: \\w+)?',
  ].join('|')})$`,
);

/** Pieces that are small beside an article; a wrapper with such a name holds the article itself. */
const SMALL = new RegExp(
  `(?:^| )(?:${[
    'ads?(?: \\w+)?|advert(?:s|isements?|ising)?(?: \\w+)?|adsbygoogle|sponsor(?:ed|s)?(?: \\w+)?|promos?(?: \\w+)?|promoted',
    'share(?: \\w+)?|sharing|sharedaddy|social(?: \\w+)?|addtoany(?: \\w+)?|addthis(?: \\w+)?',
    'newsletters?(?: \\w+)?|sign ?up(?: \\w+)?|subscribe(?: \\w+)?|subscription(?: \\w+)?|paywall(?: \\w+)?|regwall|kg cta card',
    '(?:author|about) (?:bio|box|card|the author|author)|about author|bio',
    'tags|tags? (?:list|cloud|links)|tagcloud|cat links|breadcrumbs?',
    '(?:caption|credits?)(?: text)?|figcaption|thumbcaption|pull ?quotes?',
    'audio(?: player)?|listen(?: \\w+)?|text to speech|skip link',
    'infobox|navbox|reflist|references|mw references wrap|mw editsection|hatnote|noprint|mw jump link|toc',
    'twitter tweet|instagram media|tiktok embed|fb post|bluesky embed|reddit embed \\w+|mastodon embed',
  ].join('|')})(?: \\d+)?$`,
);

/** For readers of screens only; inside a sentence it is part of it. */
const SPOKEN = /^(?:sr only|visually ?hidden|screen reader(?: text)?)$/;
const AMP =
  /^amp-(?:ad|embed|sidebar|list|consent|social-share|next-page|sticky-ad|lightbox|user-notification)$/;
const ROLES = /^(?:navigation|search|dialog|alertdialog|contentinfo|complementary)$/;
/** Elements whose words are no sign of a wall: "Subscribe" stands above every article. */
const FRAME = /^(?:header|nav|footer|noscript)$/;

/** A name as words: "relatedPosts", "related-posts" and "related_posts" are one. */
const asWords = (name: string) =>
  name
    .slice(0, 100)
    .replace(/([\p{Ll}\d])(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** What an element is called: its classes and its id. */
function namesOf(element: Element): string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (names === ' ') return [];
  return names
    .slice(0, 1000)
    .split(/\s+/)
    .map(asWords)
    .filter((name) => name && !STATE.test(name));
}

/** Whether an element stands among comments, related stories or in a frame of the page. */
export function isFurniture(element: Element): boolean {
  let at: Element | null = element;
  for (let depth = 0; at && depth < 40; depth++, at = at.parentElement) {
    if (/^(?:aside|footer|nav)$/i.test(at.nodeName)) return true;
    if (namesOf(at).some((name) => BESIDE.test(name))) return true;
  }
  return false;
}

type Kind = 'beside' | 'small' | 'mark';

function kindOf(element: Element, tag: string): Kind | null {
  if (AMP.test(tag) || tag === 'dialog') return 'beside';
  // In nested ones only the outermost is looked at: each look reads all of its text.
  if (tag === 'sup' || tag === 'a')
    return element.parentNode?.nodeName !== element.nodeName && isMark(element, tag) ? 'mark' : null;
  if (element.hasAttribute('hidden') || ROLES.test(element.getAttribute('role') ?? '')) return 'small';
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')) return 'small';
  const names = namesOf(element);
  if (names.some((name) => BESIDE.test(name))) return 'beside';
  if (names.some((name) => SMALL.test(name))) return 'small';
  return names.some((name) => SPOKEN.test(name)) && !element.closest('p') ? 'small' : null;
}

/** A footnote's mark: "[1]", "[citation needed]", a number or asterisk that is a link within the page. */
function isMark(element: Element, tag: string): boolean {
  const text = element.textContent ?? '';
  if (text.length > 40) return false;
  const link = tag === 'a' ? element : element.querySelector('a');
  if (!link) return false;
  if (tag === 'a' && !/^#/.test(link.getAttribute('href') ?? '')) return false;
  return tag === 'sup' && /^\s*\[.*\]\s*$/s.test(text)
    ? true
    : /^\s*[[(]?\s*(?:\d{1,3}|[a-z]|note \d+|[*†‡§↩↑^]+)\s*[\])]?\s*$/.test(text);
}

/** A piece of the page that may go, and how much text it has. */
interface Piece {
  element: Element;
  kind: Kind;
  from: number;
  length: number;
}

/** Takes away what is no main text from a document that is the caller's own. Gives the words outside the page's frame, to look for a wall in. */
export function removeFurniture(doc: Document): string {
  removeOtherArticles(doc);
  const body = doc.querySelector('body');
  if (!body) return '';
  const { pieces, length, seen } = measure(body);
  let left = length;
  let end = -1;
  for (const { element, kind, from, length: own } of pieces) {
    // Inside what is gone already.
    if (from < end) continue;
    if (kind === 'beside' && left - own < LEAST) continue;
    if (kind === 'small' && own > SHARE * length) continue;
    if (kind !== 'mark' && element.querySelector('h1, [itemprop~="articleBody"]')) continue;
    element.remove();
    left -= own;
    end = from + own;
  }
  return seen;
}

/** A piece of more than this share of the page's text holds the article. */
const SHARE = 0.3;
/** So much text stays, whatever it is called. */
const LEAST = 400;
/** Words that are looked through for a wall. */
const SEEN = 100_000;

/** One walk, without recursion: pages nest deeper than a stack. */
function measure(body: Element): { pieces: Piece[]; length: number; seen: string } {
  const pieces: Piece[] = [];
  const open: { piece: Piece | null; frame: boolean }[] = [];
  let [length, frames] = [0, 0];
  let seen = '';
  let node: Node | null = body;
  while (node) {
    let down = false;
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      length += text.trim().length;
      if (frames === 0 && seen.length < SEEN) seen += `${text.slice(0, SEEN)} `;
    } else if (node.nodeType === 1 && node.firstChild) {
      const element = node as Element;
      const tag = element.nodeName.toLowerCase();
      const holds = /^(?:html|body|main|script|style|template)$/.test(tag);
      const kind = holds ? null : kindOf(element, tag);
      const piece = kind && { element, kind, from: length, length: 0 };
      if (piece) pieces.push(piece);
      // A script's words are none of the page's.
      if (!/^(?:script|style|template)$/.test(tag)) {
        const frame = FRAME.test(tag);
        if (frame) frames++;
        open.push({ piece, frame });
        down = true;
      }
    }
    if (down) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== body && !node.nextSibling) {
      node = node.parentNode;
      const closed = open.pop();
      if (closed?.piece) closed.piece.length = length - closed.piece.from;
      if (closed?.frame) frames--;
    }
    node = !node || node === body ? null : node.nextSibling;
  }
  return { pieces, length, seen };
}

/** Of several articles on one page only the one that its first main heading is in, if that is an article of some length. */
function removeOtherArticles(doc: Document): void {
  const own = doc.querySelector('article h1')?.closest('article');
  if (!own || (own.textContent ?? '').length < 500 || own.querySelectorAll('p, br').length < 3) return;
  for (const other of [...doc.querySelectorAll('article')].slice(0, 500))
    if (other.querySelector('h1, h2, h3, h4') && !other.contains(own) && !own.contains(other)) other.remove();
}
