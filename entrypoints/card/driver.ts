// Drives the card: hands what happens to the state machine, does what the machine asks, and draws.
import { h, render } from 'preact';
import { i18n } from '#i18n';
import { Card } from '@/components/card/card';
import type { CardActs, CardContent } from '@/components/card/content';
import { attributionText } from '@/components/fact/wording';
import type { EntityView } from '@/data/view';
import type { Bridge, CardApi, MentionHit, PointerAt, Report } from '../shared/card-api';
import { type CardEvent, type Effect, IDLE, type Open, step } from '../shared/card-machine';
import { ask, ExtensionGone, isExtensionAlive } from '../shared/messaging';
import { copyFacts, type Done, notThis } from './acts';
import { Host } from './host';
import { listenInside } from './input';
import { floating } from './page-cards';
import { inCorridor, keepFoot, lineAt, place, placeSheet, wantsSheet } from './place';
import { schemeFor } from './theme';
import { Views } from './views';

/** How far a mention may scroll with its card following it before the card closes: a line or two. */
const FOLLOWED = 48;
/** After the card is open a page's own hover card may still come: Wikipedia's takes half a second and a request. */
const PAGE_CARD_LOOKS = [150, 400, 900];
/** Waiting for longer than this is said. */
const SLOW_MS = 1_000;

type Stop = () => void;

function later(ms: number, act: () => void): Stop {
  const timer = setTimeout(act, ms);
  return () => clearTimeout(timer);
}

/** One thing shown in the card; the names opened inside it lie on top of each other. */
interface Leaf {
  entities: readonly string[];
  name: string;
  content: CardContent;
}

export class CardDriver implements CardApi {
  #bridge: Bridge;
  #host: Host;
  #views = new Views();
  #state = IDLE;
  #end = new AbortController();
  #stopWait: Stop = () => {};
  #stopGrace: Stop = () => {};
  #stopName: Stop = () => {};
  #stopLooks: Stop[] = [];
  #floatingBefore: Set<Element> = new Set();
  #point: { x: number; y: number } | null = null;
  #leaves: Leaf[] = [];
  #menu = false;
  #done: Done | null = null;
  #inside = false;
  #shownAt: { x: number; y: number } | null = null;
  #returnTo: HTMLElement | null = null;
  #stands: Awaited<ReturnType<typeof place>> | null = null;
  #grows = new ResizeObserver(() => {
    if (this.#stands?.growth === 'up') keepFoot(this.#host.panel, this.#stands.x, this.#stands.foot);
  });
  /** Sidelight was switched off here while a toast was offering to undo that: the card goes with its toast. */
  #dying = false;

  constructor(bridge: Bridge, css: string) {
    this.#bridge = bridge;
    this.#host = new Host(css);
    listenInside(
      this.#host,
      () => this.#open !== null,
      {
        inside: (inside) => {
          this.#inside = inside;
          this.#tell({ type: inside ? 'enter-card' : 'leave-card' });
        },
        overName: (entity) => this.#restOnName(entity),
        escape: () => this.#escape(),
        modifier: (key, down) => {
          if (key === this.#rules.key) this.#tell({ type: 'key', down });
        },
        focus: (inside) => {
          if (!inside && !this.#host.hasFocus) this.#tell({ type: 'blur' });
        },
      },
      this.#end.signal,
    );
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
    void this.#views.ahead(entities, context);
  }

  changed(entities: string[]): void {
    this.#views.drop();
    const open = this.#open;
    const leaf = this.#leaves.at(-1);
    if (open && leaf && (entities.length === 0 || leaf.entities.some((id) => entities.includes(id))))
      void this.#load(open, leaf);
  }

  settings(): void {
    if (this.#open) this.#draw();
  }

  takesTap(hit: MentionHit, pointer: PointerAt['type']): boolean {
    const { trigger } = this.#rules;
    const open = this.#open;
    if (trigger === 'keyboard' || (trigger !== 'click' && pointer === 'mouse')) return false;
    return !(open?.how === 'tap' && open.hit.key === hit.key);
  }

  destroy(): void {
    if (this.#open && this.#done?.undo && isExtensionAlive()) {
      this.#dying = true;
      return;
    }
    this.#end.abort();
    this.#stopAll();
    render(null, this.#host.panel);
    this.#host.remove();
    if (this.#bridge.card === this) this.#bridge.card = null;
  }

  // The machine.

  get #rules() {
    return (
      this.#bridge.page?.settings().card ?? {
        trigger: 'keyboard' as const,
        delay: 0,
        key: 'Alt',
        theme: 'system' as const,
      }
    );
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
    if (this.#open && wasPinned !== (state.name === 'pinned')) this.#draw();
  }

  #do(effect: Effect): void {
    switch (effect.do) {
      case 'wait':
        this.#stopWait();
        this.#stopWait = later(effect.ms, () => this.#onRested(effect.token));
        return;
      case 'grace':
        this.#stopGrace();
        this.#stopGrace = later(effect.ms, () => this.#tell({ type: 'abandoned', token: effect.token }));
        return;
      case 'fetch':
        this.#floatingBefore = this.#floatingAt(effect.hit);
        this.#views.fetch(effect.hit.entities, effect.hit.context).catch((error) => this.#failed(error));
        return;
      case 'show':
        this.#show(effect.open, effect.focus);
        return;
      case 'focus':
        this.#focus();
        return;
      case 'announce':
        this.#announce();
        return;
      case 'hide':
        this.#hide(effect.returnFocus);
    }
  }

  #onMove({ at, hit }: Extract<Report, { kind: 'move' }>): void {
    if (at.type === 'touch' || this.#covers(at)) return;
    this.#point = at;
    if (this.#rules.trigger === 'held-key') {
      const down = at.keys[this.#rules.key as keyof typeof at.keys];
      if (down !== this.#state.held) this.#tell({ type: 'key', down });
    }
    const open = this.#open;
    const corridor =
      open !== null &&
      inCorridor(at, lineAt(open.hit, this.#shownAt), this.#host.panel.getBoundingClientRect());
    this.#tell({ type: 'move', hit, pressed: at.pressed, corridor });
  }

  #onRested(token: number): void {
    const waiting =
      this.#state.name === 'intent' ? this.#state.waiting : 'next' in this.#state ? this.#state.next : null;
    if (waiting?.token === token && this.#pageHasCard(waiting.hit)) this.#tell({ type: 'page-card' });
    else this.#tell({ type: 'rested', token });
  }

  #onScroll(): void {
    const open = this.#open;
    if (!open || this.#state.name === 'pinned') {
      this.#tell({ type: 'scroll', away: false });
      return;
    }
    const now = this.#bridge.page?.rectsOf(open.hit) ?? null;
    const [first] = now ?? [];
    const [before] = open.hit.rects;
    const moved = first && before ? Math.hypot(first.left - before.left, first.top - before.top) : Infinity;
    const outside = !first || first.bottom < 0 || first.top > innerHeight;
    const away = outside || (open.how === 'pointer' && moved > FOLLOWED && !this.#inside);
    this.#tell({ type: 'scroll', away });
    if (!away && now && moved > 0) {
      const kept = this.#open;
      if (kept) void this.#place({ ...kept.hit, rects: now });
    }
  }

  #escape(): boolean {
    if (!this.#open) {
      this.#tell({ type: 'close' });
      return false;
    }
    if (this.#menu) {
      // Before the menu goes: a focus that goes with it would have left the card.
      this.#host.root.querySelector<HTMLElement>('[data-menu-button]')?.focus();
      this.#setMenu(false);
      return true;
    }
    this.#tell({ type: 'close' });
    return true;
  }

  #covers({ x, y }: { x: number; y: number }): boolean {
    return this.#open !== null && this.#host.covers(x, y);
  }

  // The page's own hover cards.

  #floatingAt(hit: MentionHit): Set<Element> {
    return floating(lineAt(hit, this.#point), (element) => this.#host.owns(element));
  }

  #pageHasCard(hit: MentionHit): boolean {
    for (const box of this.#floatingAt(hit)) if (!this.#floatingBefore.has(box)) return true;
    return false;
  }

  // Showing.

  #show(open: Open, focus: boolean): void {
    this.#stopAll();
    if (isMediaFullScreen() || !this.#bridge.page) {
      this.#tell({ type: 'gone' });
      return;
    }
    if (!this.#host.hasFocus) this.#returnTo = document.activeElement as HTMLElement | null;
    this.#shownAt = this.#point;
    this.#menu = false;
    this.#done = null;
    this.#leaves = [];
    this.#host.panel.style.removeProperty('--sl-hold');
    delete this.#host.panel.dataset.staged;
    delete this.#host.panel.dataset.sheet;
    this.#stands = null;
    this.#grows.observe(this.#host.panel);
    const near = elementAt(open.hit);
    this.#host.panel.style.colorScheme = schemeFor(this.#rules.theme, near);
    this.#host.show(near);
    this.#bridge.page.setOpen(open.hit);
    const leaf: Leaf = { entities: open.hit.entities, name: open.hit.text, content: loading(open.hit.text) };
    this.#leaves.push(leaf);
    this.#fill(open, leaf);
    if (focus) this.#focus();
    if (open.how === 'pointer')
      this.#stopLooks = PAGE_CARD_LOOKS.map((ms) =>
        later(ms, () => {
          if (this.#open?.token === open.token && this.#pageHasCard(open.hit))
            this.#tell({ type: 'page-card' });
        }),
      );
  }

  #hide(returnFocus: boolean): void {
    this.#stopAll();
    const had = this.#host.hasFocus;
    this.#leaves = [];
    this.#inside = false;
    this.#done = null;
    this.#grows.disconnect();
    render(null, this.#host.panel);
    this.#host.hide();
    this.#bridge.page?.setOpen(null);
    if (had && returnFocus && this.#returnTo?.isConnected) this.#returnTo.focus({ preventScroll: true });
    this.#returnTo = null;
    if (this.#dying) this.destroy();
  }

  #stopAll(): void {
    this.#stopWait();
    this.#stopGrace();
    this.#stopName();
    for (const stop of this.#stopLooks) stop();
    this.#stopLooks = [];
  }

  /** Draws what is known at once, else a frame of a size that the facts then keep to. */
  #fill(open: Open, leaf: Leaf): void {
    const known = this.#views.known(leaf.entities, open.hit.context);
    if (known) {
      leaf.content = contentOf(known, leaf);
      this.#draw();
      this.#settle(open);
      return;
    }
    this.#host.panel.dataset.staged = '';
    this.#draw();
    this.#settle(open);
    void this.#load(open, leaf);
  }

  /** Asks, and shows the answer if it is still wanted. */
  async #load(open: Open, leaf: Leaf): Promise<void> {
    const stopSlow = later(SLOW_MS, () => {
      if (leaf.content.kind === 'loading') this.#change(open, leaf, { ...leaf.content, slow: true });
    });
    try {
      const views = await this.#views.fetch(leaf.entities, open.hit.context);
      this.#change(open, leaf, contentOf(views, leaf));
    } catch (error) {
      if (leaf.content.kind === 'loading') this.#change(open, leaf, { kind: 'fault', name: leaf.name });
      this.#failed(error);
    } finally {
      stopSlow();
    }
  }

  #change(open: Open, leaf: Leaf, content: CardContent): void {
    leaf.content = content;
    if (this.#open?.token === open.token && this.#leaves.at(-1) === leaf) this.#draw();
  }

  /** The card keeps at least the height that it has: what is under the pointer stays under it. */
  #hold(): void {
    const height = this.#host.panel.firstElementChild?.getBoundingClientRect().height;
    if (height) this.#host.panel.style.setProperty('--sl-hold', `${Math.round(height)}px`);
  }

  #settle(open: Open): void {
    void this.#place(open.hit).then(() => {
      if (this.#open?.token === open.token) this.#host.raise();
    });
  }

  async #place(hit: MentionHit): Promise<void> {
    const { panel } = this.#host;
    const line = lineAt(hit, this.#shownAt);
    this.#stands =
      this.#open?.how === 'tap' && wantsSheet()
        ? placeSheet(panel, line)
        : await place(panel, { line, above: hit.title, rtl: hit.rtl, zoom: this.#host.zoom });
  }

  #draw(): void {
    const open = this.#open;
    const leaf = this.#leaves.at(-1);
    if (!open || !leaf) return;
    render(
      h(Card, {
        content: leaf.content,
        pinned: this.#state.name === 'pinned',
        back: this.#leaves.at(-2)?.name ?? null,
        menu: this.#menu,
        toast: this.#done && { text: this.#done.text, undo: this.#done.undo !== null },
        words: open.hit.text,
        site: this.#bridge.page?.site() ?? location.hostname,
        on: this.#acts,
      }),
      this.#host.panel,
    );
  }

  #focus(): void {
    this.#host.root.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
  }

  #announce(): void {
    const open = this.#open;
    if (!open) return;
    const say = (views: EntityView[]) => {
      const [view] = views;
      if (this.#open?.token !== open.token || !view) return;
      const [fact] = view.facts;
      const role = view.roles[0]?.statement ?? view.type;
      this.#host.announce(
        fact
          ? i18n.t('card.announce', [
              view.name,
              role,
              `${fact.statement}, ${attributionText(fact.attributions) || i18n.t('fact.articleSays')}`,
            ])
          : i18n.t('card.announceNothing', [view.name]),
      );
    };
    this.#views.fetch(open.hit.entities, open.hit.context).then(say, () => {});
  }

  // Names inside the card.

  #restOnName(entity: string | null): void {
    this.#stopName();
    if (entity !== null && this.#rules.trigger === 'hover')
      this.#stopName = later(Math.max(this.#rules.delay, 300), () => this.#goTo(entity, ''));
  }

  #goTo(entity: string, name: string): void {
    const open = this.#open;
    const leaf = this.#leaves.at(-1);
    if (!open || !leaf || (leaf.content.kind === 'entity' && leaf.content.entity.id === entity)) return;
    const found = leaf.content.kind === 'entity' ? refIn(leaf.content.entity, entity) : null;
    const shown = name || found || leaf.name;
    this.#hold();
    const next: Leaf = { entities: [entity], name: shown, content: loading(shown) };
    this.#leaves.push(next);
    this.#menu = false;
    this.#fillInside(open, next);
  }

  #fillInside(open: Open, leaf: Leaf): void {
    const hadFocus = this.#host.hasFocus;
    const known = this.#views.known(leaf.entities, open.hit.context);
    if (known) leaf.content = contentOf(known, leaf);
    this.#draw();
    if (!known) void this.#load(open, leaf);
    if (hadFocus) this.#focus();
  }

  // Acts.

  #setMenu(menu: boolean): void {
    this.#menu = menu;
    this.#draw();
    if (menu && this.#host.hasFocus) this.#host.root.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }

  #finish(done: Done): void {
    this.#done = done;
    // What was done must stay to be read and taken back, even where its mention just vanished.
    if (done.undo) this.#tell({ type: 'pin' });
    this.#draw();
    this.#host.announce(done.text);
  }

  get #entity(): EntityView | null {
    const content = this.#leaves.at(-1)?.content;
    return content?.kind === 'entity' ? content.entity : null;
  }

  #acts: CardActs = {
    close: () => this.#tell({ type: 'close' }),
    pin: (pinned) => this.#tell(pinned ? { type: 'pin' } : { type: 'unpin', pointerInside: this.#inside }),
    back: () => {
      this.#leaves.pop();
      const leaf = this.#leaves.at(-1);
      const open = this.#open;
      if (open && leaf) this.#fillInside(open, leaf);
    },
    entity: (entity) => this.#goTo(entity.id, entity.name),
    choose: (id) => this.#goTo(id, ''),
    copy: (ids, format) => {
      const entity = this.#entity;
      const facts = entity ? [...entity.roles, ...entity.facts].filter(({ id }) => ids.includes(id)) : [];
      this.#finish(copyFacts(facts, format));
    },
    note: () => this.#openPage('note'),
    readNotes: () => this.#openPage('notes'),
    open: () => this.#openPage('entity'),
    source: (id) => void ask('card.open', { what: 'source', id }).catch((error) => this.#failed(error)),
    menu: (open) => this.#setMenu(open),
    notThis: (what) => {
      const entity = this.#entity;
      const open = this.#open;
      if (!entity || !open) return;
      const site = this.#bridge.page?.site() ?? location.hostname;
      if (this.#host.hasFocus) this.#focus();
      this.#menu = false;
      // Before it is written: the page may take the mention away in the same moment.
      this.#tell({ type: 'pin' });
      void notThis(what, { entity: entity.id, words: open.hit.text, site }).then((done) =>
        this.#finish(done),
      );
    },
    retry: () => {
      const open = this.#open;
      const leaf = this.#leaves.at(-1);
      if (!open || !leaf) return;
      this.#change(open, leaf, loading(leaf.name));
      void this.#load(open, leaf);
    },
    undo: () => {
      const undo = this.#done?.undo;
      if (!undo) return;
      undo().then(
        () => this.#finish({ text: i18n.t('card.undone'), undo: null }),
        () => this.#finish({ text: i18n.t('card.notDone'), undo }),
      );
    },
  };

  #openPage(what: 'entity' | 'note' | 'notes'): void {
    const entity = this.#entity;
    if (entity) ask('card.open', { what, id: entity.id }).catch((error) => this.#failed(error));
  }

  /** The extension was reloaded: go without a trace. Everything else was said where it happened. */
  #failed(error: unknown): void {
    if (!(error instanceof ExtensionGone)) return;
    this.#done = null;
    this.#tell({ type: 'gone' });
    this.destroy();
  }
}

const loading = (name: string): CardContent => ({ kind: 'loading', name, slow: false });

function contentOf(views: EntityView[], { name }: Leaf): CardContent {
  const [first, ...others] = views;
  if (!first) return { kind: 'gone', name };
  return others.length > 0 ? { kind: 'choice', name, options: views } : { kind: 'entity', entity: first };
}

/** The name of an entity that a fact of this one speaks of. */
function refIn(view: EntityView, id: string): string | null {
  for (const fact of [...view.facts, ...view.roles]) {
    const refs = [...fact.entities, ...fact.attributions.flatMap(({ entity }) => entity ?? [])];
    const found = refs.find((ref) => ref.id === id);
    if (found) return found.name;
  }
  return null;
}

/** The element that a mention stands in, through open shadow roots. */
function elementAt({ rects: [box] }: MentionHit): Element | null {
  if (!box) return null;
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner: Element | null = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

/** A film or a picture fills the screen: nobody wants a card over it. */
function isMediaFullScreen(): boolean {
  const element = document.fullscreenElement;
  if (!element) return false;
  if (element.matches('video, audio, img, picture, canvas, embed, object')) return true;
  const video = element.querySelector('video');
  if (!video) return false;
  const { width, height } = video.getBoundingClientRect();
  return width * height > innerWidth * innerHeight * 0.5;
}
