// The open card on the page: shows it, fills it, keeps it at its mention, and takes it away again.
import { h, render } from 'preact';
import { Card } from '@/components/card/card';
import type { Reading } from '@/components/card/content';
import { AT_A_GLANCE } from '@/components/card/entity-content';
import type { Settings } from '@/data/settings';
import type { EntityView } from '@/data/view';
import type { Box, MentionHit, PageApi } from '../shared/card-api';
import type { CardEvent, Open } from '../shared/card-machine';
import { announcement } from './announce';
import { Buttons } from './buttons';
import { Focus } from './focus';
import type { Host } from './host';
import { Leaves } from './leaves';
import { lineAt, wantsSheet } from './place';
import { afterPaint, Presence } from './presence';
import { elementAt } from './spot';
import { Standing } from './standing';
import { schemeFor } from './theme';
import { Timers } from './timers';

/** Resting on a name inside the card opens it no sooner than this, in milliseconds: the pointer is there to read. */
const LEAST_INSIDE = 300;

/** What the stage is told by its driver, and asks it. */
interface Around {
  host: Host;
  page(): PageApi | null;
  rules(): Settings['card'];
  open(): Open | null;
  isPinned(): boolean;
  isInside(): boolean;
  tell(event: CardEvent): void;
  failed(error: unknown): void;
}

/** Where the pointer was; null: no pointer opens it. */
type At = { x: number; y: number } | null;

/** A card that was drawn: for whom, with what was known, at which line. */
interface Drawn {
  hit: MentionHit;
  views: readonly EntityView[];
  line: Box;
}

export class Stage {
  readonly leaves: Leaves;
  readonly buttons: Buttons;
  readonly focus: Focus;
  /** While it draws, the focus may go with a button: it has not left the card. */
  isDrawing = false;
  #around: Around;
  #host: Host;
  #standing: Standing;
  #timers = new Timers<'name'>();
  #presence: Presence;
  /** How many facts there is room for. */
  #glance = AT_A_GLANCE;
  /** What is drawn already although nothing is shown. */
  #ahead: Drawn | null = null;

  constructor(around: Around) {
    const { host, failed } = around;
    this.#around = around;
    this.#host = host;
    this.focus = new Focus(host);
    this.#standing = new Standing(host);
    this.#presence = new Presence({
      // The page may show another text: then the card goes, unless somebody is in it.
      hit: () =>
        around.isPinned() || around.isInside() || host.hasFocus ? null : (around.open()?.hit ?? null),
      elementOf: (hit) => around.page()?.elementOf(hit) ?? null,
      gone: () => around.tell({ type: 'gone' }),
    });
    this.leaves = new Leaves({ changed: () => this.#fit(), failed });
    this.buttons = new Buttons({
      host,
      leaves: this.leaves,
      site: () => this.#site,
      words: () => this.leaves.top?.name ?? '',
      isInside: () => around.isInside(),
      tell: (event) => around.tell(event),
      draw: () => this.draw(),
      goTo: (entity, name) => this.#goTo(entity, name),
      goBack: () => this.#goBack(),
      read: (reading) => this.#read(reading),
      failed,
    });
  }

  /** For which mention a card is drawn that is not shown yet. */
  get ahead(): MentionHit | null {
    return this.#ahead?.hit ?? null;
  }

  /** Draws the card that will be shown in a moment, where neither eye nor screen reader finds it; nothing is open. */
  drawAhead(hit: MentionHit, page: PageApi, point: At): void {
    const views = this.leaves.known(hit);
    if (!views || this.#isDrawn(hit, point)) return;
    const near = page.elementOf(hit) ?? elementAt(hit);
    this.#colour(near);
    this.#host.settleAhead(near);
    this.#draw(hit, point, false);
    this.#ahead = { hit, views, line: this.line(hit) };
  }

  /** Whether what is drawn is what would be drawn now. */
  #isDrawn(hit: MentionHit, point: At): boolean {
    const ahead = this.#ahead;
    return (
      ahead?.hit === hit &&
      ahead.line === lineAt(hit, point) &&
      (this.leaves.known(hit)?.every((view, i) => view === ahead.views[i]) ?? false)
    );
  }

  /** `point`: where the pointer was that opened it. */
  show(open: Open, page: PageApi, point: At, focus: boolean): void {
    this.focus.note();
    const own = page.elementOf(open.hit);
    const near = own ?? elementAt(open.hit);
    // Of a mention in a frame nobody here knows when it goes.
    if (own) this.#presence.begin();
    else this.#presence.end();
    this.#colour(near);
    const isDrawn = this.#isDrawn(open.hit, point);
    this.#ahead = null;
    this.#host.show(near, isDrawn);
    if (!isDrawn) this.#draw(open.hit, point, open.how === 'tap');
    afterPaint(() => {
      this.#mark();
      if (this.#isOpen(open)) this.#host.raise();
    });
    if (focus) this.focus.stay();
  }

  #colour(near: Element | null): void {
    this.#host.panel.style.colorScheme = schemeFor(this.#around.rules().theme, near);
  }

  /** Draws a mention's card anew and puts it to its place. */
  #draw(hit: MentionHit, point: At, tapped: boolean): void {
    this.#timers.stopAll();
    this.buttons.reset();
    this.#standing.begin(point);
    if (!this.leaves.begin(hit)) this.#standing.stage();
    this.#glance = AT_A_GLANCE;
    this.draw();
    this.#standing.place(hit, tapped && wantsSheet());
    this.#fit();
  }

  hide(returnFocus: boolean): void {
    const had = this.#host.hasFocus;
    this.clear();
    this.#host.hide();
    this.#around.page()?.setOpen(null);
    if (had && returnFocus) this.focus.back();
    this.focus.forget();
  }

  /** Nothing of what was shown stays in the page. */
  clear(): void {
    this.#timers.stopAll();
    this.#presence.end();
    this.#ahead = null;
    this.leaves.clear();
    this.buttons.reset();
    this.#standing.end();
    this.#host.drop();
    render(null, this.#host.panel);
  }

  draw(): void {
    const leaf = this.leaves.top;
    if (!leaf) return;
    const hadFocus = this.#host.hasFocus;
    this.isDrawing = true;
    render(
      h(Card, {
        content: leaf.content,
        pinned: this.#around.isPinned(),
        back: this.leaves.back,
        reading: leaf.reading,
        menu: this.buttons.menu,
        toast: this.buttons.toast,
        glance: this.#glance,
        words: leaf.name,
        site: this.#site,
        on: this.buttons.on,
      }),
      this.#host.panel,
    );
    this.isDrawing = false;
    // A button that went had the focus.
    if (hadFocus && !this.#host.hasFocus) this.focus.stay();
  }

  /** Draws as many facts as there is room for, so that the card's edge cuts none of them. */
  #fit(): void {
    this.#glance = AT_A_GLANCE;
    this.draw();
    const list = this.#host.root.querySelector('.sl-scroll');
    const isCut = () => {
      const facts = list?.querySelector('.sl-all') ?? list?.querySelector('.sl-facts');
      return list && facts && facts.getBoundingClientRect().bottom > list.getBoundingClientRect().bottom + 1;
    };
    while (this.#glance > 1 && isCut()) {
      this.#glance -= 1;
      this.draw();
    }
  }

  /** Puts the card to where its mention is now. */
  place(hit: MentionHit): void {
    this.#standing.place(hit, this.#around.open()?.how === 'tap' && wantsSheet());
  }

  /** The line of the mention at which the card stands. */
  line(hit: MentionHit): Box {
    return this.#standing.line(hit);
  }

  /** Says what the keyboard reached. */
  announce(): void {
    const open = this.#around.open();
    if (!open) return;
    const { entities, context, text } = open.hit;
    this.leaves.views.fetch(entities, context).then(
      (views) => {
        if (this.#isOpen(open)) this.#host.announce(announcement(views, text));
      },
      () => {},
    );
  }

  /** The pointer rests on a name inside the card, or left it. */
  restOnName(entity: string | null): void {
    const { trigger, delay } = this.#around.rules();
    this.#timers.stop('name');
    if (entity !== null && trigger === 'hover')
      this.#timers.set('name', Math.max(delay, LEAST_INSIDE), () => this.#goTo(entity, ''));
  }

  /** Marks the mention whose card is open. The browser paints the page anew for it: not in the frame that shows the card. */
  #mark(): void {
    this.#around.page()?.setOpen(this.#around.open()?.hit ?? null);
  }

  #isOpen({ token }: Open): boolean {
    return this.#around.open()?.token === token;
  }

  get #site(): string {
    return this.#around.page()?.site() ?? location.hostname;
  }

  #goTo(entity: string, name: string): void {
    if (!this.#around.open()) return;
    this.#standing.hold();
    if (this.leaves.open(entity, name) !== null) this.#turned();
  }

  /** What was opened last is seen as far as there is room; a focus whose button goes is on the first fact that was not there. */
  #read(reading: Reading): void {
    const { top } = this.leaves;
    if (!top) return;
    const { root } = this.#host;
    const seen = reading.all && !top.reading.all ? root.querySelectorAll('.sl-facts > li').length : -1;
    const hadFocus = root.activeElement?.matches('.sl-all');
    top.reading = reading;
    this.draw();
    const list = root.querySelector('.sl-scroll');
    if (hadFocus) list?.querySelectorAll<HTMLElement>('[data-roving]')[seen]?.focus();
    const box = list?.getBoundingClientRect();
    const item = list?.querySelector('[data-newest]')?.getBoundingClientRect();
    // Only the list scrolls, never the page.
    if (box && item && item.bottom > box.bottom)
      list?.scrollBy(0, Math.min(item.bottom - box.bottom, item.top - box.top));
  }

  #goBack(): void {
    this.leaves.close();
    this.#turned();
  }

  /** Another leaf lies on top: a focus that was in the card stays in it. */
  #turned(): void {
    const hadFocus = this.#host.hasFocus;
    this.buttons.menu = false;
    this.#fit();
    if (hadFocus) this.focus.stay();
  }
}
