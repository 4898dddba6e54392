// A mention in the words of the card: plain data that may also travel from a frame to the top page.
import type { MentionHit } from '../shared/card-api';
import { type Block, type Place, positionIn } from './block';
import { rectsOf } from './marks';
import type { PageText } from './page-text';

/** Entities of the page that a hit names as its surroundings. */
const CONTEXT = 40;
/** Blocks beyond the near ones that are asked for them. */
const ASKED = 300;
/** More who share a name than a card can offer. */
const CANDIDATES = 50;
/** Hits that the card may still ask about. */
const REMEMBERED = 30;

/** Makes hits and finds their mentions again. */
export class Hits {
  #page: PageText;
  #near: ReadonlySet<Block>;
  #numbers = new WeakMap<Node, number>();
  #last = 0;
  /** Tells this document's mentions from those of other frames. */
  #prefix = Math.random().toString(36).slice(2, 8);
  #places = new Map<string, Place>();
  #newest: { mention: Place['mention']; hit: MentionHit } | null = null;

  constructor(page: PageText, near: ReadonlySet<Block>) {
    this.#page = page;
    this.#near = near;
  }

  /** What the card is told of a mention. */
  hit(place: Place): MentionHit {
    const { mention } = place;
    // A pointer that rests on a mention still reports in every frame.
    if (this.#newest?.mention === mention) return this.#newest.hit;
    const key = this.#key(place);
    this.#places.delete(key);
    this.#places.set(key, place);
    for (const old of this.#places.keys()) {
      if (this.#places.size <= REMEMBERED) break;
      this.#places.delete(old);
    }
    const around = elementOf(place);
    const hit = {
      key,
      entities: mention.candidates.slice(0, CANDIDATES),
      text: mention.text.replace(/\s+/g, ' '),
      rects: rectsOf(place).map(({ left, top, right, bottom }) => ({ left, top, right, bottom })),
      context: this.context(place),
      title: around?.closest('[title]') != null,
      rtl: around ? getComputedStyle(around).direction === 'rtl' : false,
    };
    this.#newest = { mention, hit };
    return hit;
  }

  /** Something moved: rectangles are no longer where they were. */
  moved(): void {
    this.#newest = null;
  }

  /** The place of a hit that was made here; null when it is gone. */
  place(hit: MentionHit): Place | null {
    const place = this.#places.get(hit.key);
    if (!place) return null;
    if (!place.block.gone) return place;
    // The block was read again: the same words in the same node are the same mention.
    const [node] = place.block.nodes;
    for (const block of node ? this.#page.at(node) : [])
      for (const mention of this.#page.mentions(block))
        if (this.#key({ block, mention }) === hit.key) return { block, mention };
    return null;
  }

  /** Other entities of the page, nearest to this mention first. */
  context({ block, mention }: Place): string[] {
    const found = new Set<string>();
    const own = [...this.#page.mentions(block)].sort(
      (a, b) => Math.abs(a.start - mention.start) - Math.abs(b.start - mention.start),
    );
    for (const { entity } of own) found.add(entity);
    for (const other of this.#near) {
      if (found.size > CONTEXT) break;
      if (!other.gone && !other.hidden)
        for (const { entity } of this.#page.mentions(other)) found.add(entity);
    }
    let asked = 0;
    for (const other of this.#page.blocks) {
      if (found.size > CONTEXT || asked++ > ASKED) break;
      if (!other.hidden) for (const { entity } of this.#page.mentions(other)) found.add(entity);
    }
    for (const candidate of mention.candidates) found.delete(candidate);
    return [...found].slice(0, CONTEXT);
  }

  #key({ block, mention }: Place): string {
    const start = positionIn(block, mention.start, false);
    if (!start) return '';
    let number = this.#numbers.get(start.node);
    if (number === undefined) {
      number = ++this.#last;
      this.#numbers.set(start.node, number);
    }
    return `${this.#prefix}${number}:${start.offset}:${mention.text}`;
  }
}

/** The element that a mention stands in. */
export const elementOf = ({ block, mention }: Place): Element | null =>
  (positionIn(block, mention.start, false)?.node ?? block.nodes[0])?.parentElement ?? null;
