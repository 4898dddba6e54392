// Drives the card: hands what happens to the state machine, and does what the machine asks.
import type { Settings } from '@/data/settings';
import type { Bridge, CardApi, MentionHit, PointerAt, Report } from '../shared/card-api';
import {
  type CardEvent,
  type CardState,
  type Effect,
  IDLE,
  type Open,
  step,
  type Waiting,
} from '../shared/card-machine';
import { ExtensionGone, isExtensionAlive } from '../shared/messaging';
import { Host } from './host';
import { listenInside } from './input';
import { type At, PageCards } from './page-cards';
import { drift, inCorridor, isWithin } from './place';
import { Rest } from './rest';
import { isMediaFullScreen } from './spot';
import { Stage } from './stage';
import { Timers } from './timers';

/** How far a mention may scroll with its card following it before the card closes: a line or two. */
const FOLLOWED = 48;
/** Facts that are about to come are waited for so long: a card that is painted once is there sooner than one painted twice. */
const MOMENT = 50;
/** What holds when the content script has gone: nothing opens. */
const NO_PAGE: Settings['card'] = { trigger: 'keyboard', delay: 0, key: 'Alt', theme: 'system' };
/** A move that is told later than this comes from a frame, whose clock is another. */
const MOST_LATE = 50;

export class CardDriver implements CardApi {
  #bridge: Bridge;
  #host: Host;
  #stage: Stage;
  #pageCards: PageCards;
  #timers = new Timers<'grace'>();
  #rest = new Rest({ ahead: () => this.#drawAhead(), over: (token) => this.#onRested(token) });
  #state = IDLE;
  #end = new AbortController();
  #point: { x: number; y: number } | null = null;
  #inside = false;
  /** How long ago the pointer moved when that was told, in milliseconds. */
  #late = 0;
  /** Sidelight was switched off here while a toast was offering to undo that: the card goes with its toast. */
  #dying = false;

  constructor(bridge: Bridge, css: string) {
    this.#bridge = bridge;
    this.#host = new Host(css, () => this.#tell({ type: 'close' }));
    this.#pageCards = new PageCards((element) => this.#host.owns(element));
    this.#stage = new Stage({
      host: this.#host,
      page: () => bridge.page,
      rules: () => this.#rules,
      open: () => this.#open,
      isPinned: () => this.#state.name === 'pinned',
      isInside: () => this.#inside,
      tell: (event) => this.#tell(event),
      failed: (error) => this.#failed(error),
    });
    listenInside(
      this.#host,
      () => this.#open !== null,
      {
        inside: (inside) => {
          this.#inside = inside;
          this.#tell({ type: inside ? 'enter-card' : 'leave-card' });
        },
        overName: (entity) => this.#stage.restOnName(entity),
        escape: () => this.#escape(),
        left: () => this.#stage.focus.back(),
        modifier: (key, down) => {
          if (key === this.#rules.key) this.#tell({ type: 'key', down });
        },
        focus: (inside) => {
          if (!inside && !this.#host.hasFocus && !this.#stage.isDrawing) this.#tell({ type: 'blur' });
        },
      },
      this.#end.signal,
    );
    addEventListener('resize', () => this.#onResize(), { signal: this.#end.signal });
  }

  get state(): CardState {
    return this.#state;
  }

  // What the content script tells.

  report(report: Report): void {
    switch (report.kind) {
      case 'move':
        this.#onMove(report);
        return;
      case 'leave':
        if (!this.#inside) this.#tell({ type: 'leave' });
        return;
      case 'tap':
        if (this.#covers(report.at)) return;
        this.#point = report.at;
        this.#tell({ type: 'tap', hit: report.hit, touch: report.at.type !== 'mouse' });
        return;
      case 'reach':
        this.#point = null;
        this.#tell(report.hit.rects.length > 0 ? { type: 'reach', hit: report.hit } : { type: 'gone' });
        return;
      case 'open': {
        this.#point = null;
        const hit = report.hit ?? this.#open?.hit;
        if (hit) this.#tell({ type: 'open', hit });
        return;
      }
      case 'key':
        if (report.key === 'Escape') {
          if (report.down) this.#escape();
        } else if (report.key === this.#rules.key) this.#tell({ type: 'key', down: report.down });
        return;
      case 'scroll':
        this.#onScroll();
        return;
      case 'gone':
        this.#tell({ type: 'gone' });
    }
  }

  ahead(entities: string[], context: string[]): void {
    void this.#stage.leaves.views.ahead(entities, context);
  }

  changed(entities: string[]): void {
    this.#stage.leaves.changed(entities);
  }

  settings(): void {
    this.#stage.draw();
  }

  takesTap(hit: MentionHit, pointer: PointerAt['type']): boolean {
    const { trigger } = this.#rules;
    const open = this.#open;
    if (trigger === 'keyboard' || (trigger !== 'click' && pointer === 'mouse')) return false;
    return !(open?.how === 'tap' && open.hit.key === hit.key);
  }

  destroy(): void {
    if (this.#open && this.#stage.buttons.canUndo && isExtensionAlive()) {
      this.#dying = true;
      return;
    }
    this.#end.abort();
    this.#rest.stop();
    this.#timers.stopAll();
    this.#pageCards.stop();
    this.#stage.clear();
    this.#host.remove();
    if (this.#bridge.card === this) this.#bridge.card = null;
  }

  // The machine.

  get #rules() {
    return this.#bridge.page?.settings().card ?? NO_PAGE;
  }

  /** What the pointer rests on, waiting for its card. */
  get #waiting(): Waiting | null {
    const state = this.#state;
    return state.name === 'intent' ? state.waiting : 'next' in state ? state.next : null;
  }

  get #open(): Open | null {
    return 'open' in this.#state ? this.#state.open : null;
  }

  #tell(event: CardEvent): void {
    if (this.#end.signal.aborted) return;
    const { state, effects } = step(this.#state, event, this.#rules);
    const wasPinned = this.#state.name === 'pinned';
    this.#state = state;
    for (const effect of effects) this.#do(effect);
    const { ahead } = this.#stage;
    if (ahead && ahead !== this.#waiting?.hit) this.#stage.clear();
    if (wasPinned !== (state.name === 'pinned')) this.#stage.draw();
  }

  #do(effect: Effect): void {
    switch (effect.do) {
      case 'wait':
        this.#rest.begin(effect.token, effect.ms - this.#late);
        return;
      case 'grace':
        this.#timers.set('grace', effect.ms, () => this.#tell({ type: 'abandoned', token: effect.token }));
        return;
      case 'fetch':
        this.#pageCards.note(this.#at(effect.hit));
        this.#stage.leaves.views.fetch(effect.hit.entities, effect.hit.context).then(
          () => this.#rest.look(),
          (error) => this.#failed(error),
        );
        return;
      case 'show':
        this.#show(effect.open, effect.focus);
        return;
      case 'focus':
        this.#stage.focus.enter();
        return;
      case 'announce':
        this.#stage.announce();
        return;
      case 'hide':
        this.#hide(effect.returnFocus);
    }
  }

  #onMove({ at, hit }: Extract<Report, { kind: 'move' }>): void {
    if (at.type === 'touch' || this.#covers(at)) return;
    this.#point = at;
    // The delay begins when the pointer came, not when there was time to look what is under it.
    const late = performance.now() - at.time;
    this.#late = late > 0 && late < MOST_LATE ? late : 0;
    if (this.#rules.trigger === 'held-key') {
      const down = at.keys[this.#rules.key as keyof typeof at.keys];
      if (down !== this.#state.held) this.#tell({ type: 'key', down });
    }
    const open = this.#open;
    // A name inside the passage whose card is open is not on the way from there to the card.
    const within = hit && open?.hit.rects.some((line) => isWithin(at, line));
    const corridor =
      open !== null &&
      !within &&
      inCorridor(at, this.#stage.line(open.hit), this.#host.panel.getBoundingClientRect());
    this.#tell({ type: 'move', hit, pressed: at.pressed, corridor });
  }

  /** Draws what will be shown in a moment, if nothing is shown now. */
  #drawAhead(): void {
    const { page } = this.#bridge;
    if (page && this.#state.name === 'intent')
      this.#stage.drawAhead(this.#state.waiting.hit, page, this.#point);
  }

  #onRested(token: number): void {
    const waiting = this.#waiting;
    if (waiting?.token !== token) return;
    const { entities, context } = waiting.hit;
    if (this.#pageCards.cameFirst(this.#at(waiting.hit))) this.#tell({ type: 'page-card' });
    else
      void this.#stage.leaves.views
        .soon(entities, context, MOMENT)
        .then(() => this.#tell({ type: 'rested', token }));
  }

  #onScroll(): void {
    const open = this.#open;
    if (!open || this.#state.name === 'pinned') {
      this.#tell({ type: 'scroll', away: false });
      return;
    }
    const now = this.#bridge.page?.rectsOf(open.hit) ?? null;
    const moved = drift(open.hit.rects, now ?? []);
    const away = moved === Infinity || (open.how === 'pointer' && moved > FOLLOWED && !this.#inside);
    this.#tell({ type: 'scroll', away });
    if (!away && now && moved > 0) {
      const kept = this.#open;
      if (kept) this.#stage.place({ ...kept.hit, rects: now });
    }
  }

  /** In a window of another size the card stays inside, at its mention; also a pinned one. */
  #onResize(): void {
    this.#onScroll();
    const open = this.#open;
    if (!open) return;
    const rects = this.#bridge.page?.rectsOf(open.hit) ?? open.hit.rects;
    this.#stage.place({ ...open.hit, rects });
  }

  #escape(): boolean {
    if (!this.#open) {
      this.#tell({ type: 'close' });
      return false;
    }
    if (this.#stage.buttons.closeMenu()) return true;
    this.#tell({ type: 'close' });
    return true;
  }

  #covers({ x, y }: { x: number; y: number }): boolean {
    return this.#open !== null && this.#host.covers(x, y);
  }

  // Showing.

  #show(open: Open, focus: boolean): void {
    this.#rest.stop();
    this.#timers.stopAll();
    this.#pageCards.stop();
    const { page } = this.#bridge;
    if (isMediaFullScreen() || !page) {
      this.#tell({ type: 'gone' });
      return;
    }
    this.#stage.show(open, page, this.#point, focus);
    // The page's own card may come after ours did: then ours goes.
    if (open.how === 'pointer')
      this.#pageCards.watch(
        () => this.#at(open.hit),
        () => this.#tell({ type: 'page-card' }),
      );
  }

  #at(hit: MentionHit): At {
    return { hit, point: this.#point, own: this.#bridge.page?.elementOf(hit) ?? null };
  }

  #hide(returnFocus: boolean): void {
    // The pointer may rest on the next mention already: that wait goes on.
    if (this.#state.name !== 'intent') this.#rest.stop();
    this.#timers.stopAll();
    this.#pageCards.stop();
    this.#inside = false;
    this.#stage.hide(returnFocus);
    this.#rest.look();
    if (this.#dying) this.destroy();
  }

  /** The extension was reloaded: go without a trace. Everything else was said where it happened. */
  #failed(error: unknown): void {
    if (!(error instanceof ExtensionGone)) return;
    this.#stage.buttons.reset();
    this.#tell({ type: 'gone' });
    this.destroy();
  }
}
