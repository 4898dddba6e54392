// The top document's line to the card: loads it when it is first needed, tells it what happens, and answers what it asks.
import type { PageSetup } from '@/data/answers';
import { bridge, type MentionHit, type PointerAt, type Report } from '../shared/card-api';
import { ask } from '../shared/messaging';
import type { Block, Place } from './block';
import { elementOf } from './hits';
import { rectsOf } from './marks';

/** The background may sleep again after this, in milliseconds. */
const AWAKE = 20_000;

export interface CardLinkHooks {
  settings(): PageSetup['settings'];
  site(): PageSetup['site'];
  /** What is marked now. */
  chosen(): ReadonlyMap<Block, readonly Place['mention'][]>;
  /** The place of a hit that was told before. */
  place(hit: MentionHit): Place | null;
  /** Shows for which hit the card is open; null: none is. */
  setOpen(hit: MentionHit | null): void;
  /** What the pointer in this document did last. */
  last(): Report | null;
  /** A question found no answer. */
  failed(error: unknown): void;
}

export class CardLink {
  #hooks: CardLinkHooks;
  #signal: AbortSignal;
  #asked = false;
  #tapped: string | null = null;
  /** The tap that the card comes for. */
  #tap: Report | null = null;
  #stirred = -Infinity;

  constructor(hooks: CardLinkHooks, signal: AbortSignal) {
    this.#hooks = hooks;
    this.#signal = signal;
  }

  /** The pointer moves where there are mentions: has the background awake when the card asks. */
  stir(): void {
    const now = performance.now();
    if (now - this.#stirred < AWAKE) return;
    this.#stirred = now;
    void ask('page.stir', {}).catch(this.#hooks.failed);
  }

  /** Takes over the card that is there, if one is. */
  meet(): void {
    const { settings, site, place, setOpen } = this.#hooks;
    this.#asked = bridge().card !== null;
    bridge().page = {
      settings,
      site,
      rectsOf: (hit) => {
        const found = place(hit);
        return found ? rectsOf(found) : (bridge().notes?.rectsOf(hit) ?? null);
      },
      elementOf: (hit) => {
        const found = place(hit);
        return found && elementOf(found);
      },
      setOpen,
    };
  }

  /** `own`: it happened in this document, not in a frame of it. */
  report(report: Report, own: boolean): void {
    const { card } = bridge();
    if (card) card.report(report);
    else if ('hit' in report && report.hit) this.#load(report, own);
  }

  /** Before the card has come, and in frames: a first tap on a link is the card's, a second one the page's. */
  takesTap(hit: MentionHit, pointer: PointerAt['type']): boolean {
    const { card } = bridge();
    if (card) return card.takesTap(hit, pointer);
    if (pointer === 'mouse' || this.#hooks.settings().card.trigger === 'keyboard') return false;
    const again = this.#tapped === hit.key;
    this.#tapped = again ? null : hit.key;
    return !again;
  }

  /** The store changed: what the card fetched of these entities (null: of any) is old. */
  storeChanged(entities: string[] | null): void {
    bridge().card?.changed(entities ?? this.#near());
  }

  /** Has the facts of what is seen fetched ahead. */
  prefetch(): void {
    const { card } = bridge();
    const entities = card ? this.#near() : [];
    if (card && entities.length > 0) card.ahead(entities, entities);
  }

  /** The card comes when it is first needed; a tap meanwhile and what happened last are told again. */
  #load(report: Report, own: boolean): void {
    const meeting = bridge();
    // The frame after a tap looks where the pointer is: the tap is told before that.
    if (report.kind === 'tap') this.#tap = report;
    meeting.onCard = () => {
      meeting.onCard = null;
      const { card } = meeting;
      const tap = this.#tap;
      this.#tap = null;
      if (!card) return;
      if (this.#signal.aborted) card.destroy();
      else {
        if (tap) card.report(tap);
        // A frame's pointer is not this document's: what it told stands.
        const last = (own && report.kind === 'move' ? this.#hooks.last() : null) ?? report;
        if (last !== tap) card.report(last);
        this.prefetch();
      }
    };
    if (this.#asked) return;
    this.#asked = true;
    ask('card.load', {}).catch((error) => {
      this.#asked = false;
      this.#tap = null;
      this.#hooks.failed(error);
    });
  }

  #near(): string[] {
    const found = new Set<string>();
    for (const mentions of this.#hooks.chosen().values())
      for (const { candidates } of mentions) for (const entity of candidates.slice(0, 5)) found.add(entity);
    return [...found].slice(0, 100);
  }
}
