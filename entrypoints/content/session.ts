// One document at work: from text to marks to what the card is told. Everything it starts ends with its signal.

import type { PageSetup } from '@/data/answers';
import { createPageFinder, type NameSupply } from '@/data/mentions';
import type { Notices } from '@/data/notices';
import { bridge, type Report } from '../shared/card-api';
import { ask, isExtensionAlive } from '../shared/messaging';
import type { Block, Place } from './block';
import { CardLink } from './card-link';
import { Choice } from './choose';
import { moved } from './frame-place';
import { FrameCall, FrameReporter, isFrame } from './frames';
import { HitTest } from './hit-test';
import { Hits } from './hits';
import { Marks } from './marks';
import { Near } from './near';
import { Changes } from './observer';
import { Order } from './order';
import { PageEvents } from './page-events';
import { PageText } from './page-text';
import { Pointer } from './pointer';
import { Scanner } from './scanner';
import { Shadows } from './shadows';
import { pause } from './slices';
import { Steps } from './steps';
import { Who } from './who';
import { isHugePage, nextFrame } from './window';

/** Entities are told to the card this long after the view settled. */
const SETTLED = 250;

export class Session {
  #setup: PageSetup;
  #end = new AbortController();
  #gone: () => void;
  #page: PageText;
  #shadows: Shadows;
  #near: Near;
  #order: Order;
  #choice: Choice;
  #marks: Marks;
  #changes: Changes;
  #scanner: Scanner;
  #test: HitTest;
  #hits: Hits;
  #pointer: Pointer;
  #events: PageEvents;
  #steps: Steps;
  #who: Who;
  #frames: FrameReporter | null;
  #frameCall: FrameCall;
  #card: CardLink;
  #chosen: ReadonlyMap<Block, readonly Place['mention'][]> = new Map();
  #over: Place | null = null;
  #frame: (() => void) | null = null;
  #flushing = false;
  /** Whether the reading of all has begun. */
  #begun = false;
  #settle: ReturnType<typeof setTimeout> | undefined;

  /** `gone` is called when the extension that this script belongs to is no longer there. */
  constructor(setup: PageSetup, supply: NameSupply, gone: () => void) {
    this.#setup = setup;
    this.#gone = gone;
    const { signal } = this.#end;
    const finder = createPageFinder(supply);
    this.#page = new PageText(finder);
    this.#shadows = new Shadows((root) => {
      this.#changes.watch(root);
      this.#frameCall.watch(root);
      this.#scanner.scanRoot(root);
    }, signal);
    const huge = isHugePage();
    this.#near = new Near(
      this.#page,
      huge,
      () => this.#begun && !this.#scanner.busy,
      (seen) => {
        this.#scanner.scanAround(seen);
        if (!this.#begun) void pause().then(() => this.#begin());
      },
      () => this.#refreshNow(),
    );
    this.#order = new Order(this.#page, this.#shadows.roots);
    this.#choice = new Choice(this.#page, this.#order, () => this.#refresh(), signal);
    this.#marks = new Marks(() => {
      if (import.meta.env.FIREFOX) ask('page.style', {}).catch(this.#failed);
    });
    this.#scanner = new Scanner(
      finder,
      this.#page,
      {
        huge,
        shadow: (root) => this.#shadows.add(root),
        unborn: (element) => this.#shadows.await(element),
        find: (text) => ask('names.find', { text }),
        changed: (blocks) => {
          if (this.#near.update(blocks, this.#flushing) && !this.#flushing) this.#refresh();
        },
      },
      signal,
    );
    this.#changes = new Changes({
      changed: (nodes, removed) => this.#changed(nodes, removed),
      edited: (node) => this.#page.dropNode(node),
      emptied: (node) => this.#page.dropAround(node),
      rewritten: () => this.#listen(),
      lost: () => this.#readAgain(),
    });
    this.#hits = new Hits(this.#page, this.#near.blocks);
    this.#test = new HitTest(
      () => this.#chosen,
      () => this.#hits.moved(),
    );
    this.#pointer = new Pointer(this.#test, this.#hits, {
      report: (report) => this.#report(report),
      stirred: () => this.#stir(),
      over: (place) => this.#setOver(place),
      takesTap: (hit, pointer) => this.#card.takesTap(hit, pointer),
      anything: () => this.#page.blocks.size > 0 || bridge().card !== null || bridge().notes !== null,
    });
    this.#steps = new Steps(
      this.#page,
      this.#order,
      {
        report: (report) => this.#report(report),
        hit: (place) => this.#hits.hit(place),
        shown: (place) => this.#marks.open(place),
        over: () => this.#pointer.over,
        failed: this.#failed,
      },
      signal,
    );
    this.#who = new Who(this.#page, this.#order, signal);
    this.#frameCall = new FrameCall(() => this.#setup.frames, signal);
    this.#frames = isFrame() ? new FrameReporter(this.#failed) : null;
    this.#events = new PageEvents({
      moved: this.#moved,
      report: (report) => this.#report(report),
      tellsKeys: isFrame(),
    });
    this.#card = new CardLink(
      {
        settings: () => this.#setup.settings,
        site: () => this.#setup.site,
        chosen: () => this.#chosen,
        place: (hit) => this.#hits.place(hit),
        setOpen: (hit) => this.#marks.open(hit ? this.#hits.place(hit) : this.#hoverMark()),
        last: () => this.#pointer.last,
        failed: this.#failed,
      },
      signal,
    );
  }

  start(): void {
    if (!this.#frames) this.#card.meet();
    this.#listen();
    this.#changes.watch(document);
    // What is seen of a huge page comes first, in the first frame that it shows: reading the rest would hold that up.
    // A slice is read before: code that runs for the first time is slow, and the frame has enough of it.
    this.#scanner.scanRoot(document, this.#near.huge);
    if (!this.#near.huge) this.#begun = true;
    if (this.#scanner.busy || !this.#begun) this.#near.look(true);
  }

  #begin(): void {
    if (this.#begun || this.#end.signal.aborted) return;
    this.#begun = true;
    this.#scanner.goOn();
  }

  /** Settings changed; what is matched did not. */
  setUp(setup: PageSetup): void {
    this.#setup = setup;
    this.#refreshNow();
    bridge().card?.settings();
  }

  /** The store changed: what the card fetched of these entities is old. */
  storeChanged(entities: string[] | null): void {
    this.#card.storeChanged(entities);
  }

  /** The popup asks who is on the page. */
  who(): void {
    this.#who.asked();
  }

  /** The popup leads to an entity's next mention. */
  jump(entity: string): void {
    this.#steps.go(1, false, entity);
  }

  /** A keyboard command: it is meant for the document that has the focus. */
  command(command: string): void {
    this.#steps.command(command);
  }

  /** What happens in a frame of this page. */
  fromFrame(report: Notices['frame']): void {
    const { roots } = this.#shadows;
    if (this.#frames) {
      const inner = this.#frames.fromInside(report, roots);
      if (inner) this.#frames.pass(inner);
      return;
    }
    const here = report.path.length === 1 ? moved(report, roots) : null;
    if (!here) return;
    if (here.kind === 'move') this.#pointer.elsewhere();
    this.#report(here, false);
  }

  /** Takes everything down but the card, which a session with newer names takes over. */
  stop(): void {
    this.#end.abort();
    this.#changes.stop();
    this.#near.stop();
    this.#marks.stop();
    this.#frame?.();
    clearTimeout(this.#settle);
  }

  #listen(): void {
    const { signal } = this.#end;
    this.#pointer.listen(signal);
    this.#frameCall.watch(document);
    this.#events.listen(signal);
  }

  #moved = (): void => {
    this.#test.moved();
    this.#hits.moved();
    this.#near.look();
  };

  #changed(nodes: Set<Node>, removed: boolean): void {
    if (!isExtensionAlive()) {
      this.#gone();
      return;
    }
    this.#test.moved();
    this.#hits.moved();
    if (removed) {
      this.#page.sweep();
      this.#near.tidy();
    }
    this.#shadows.look();
    this.#atOnce(() => this.#scanner.scanAround(nodes));
    // In the frame that shows the change: marks do not flicker.
    this.#refreshNow();
    this.#pointer.again();
  }

  /** What is found now is shown in this very frame. */
  #atOnce(find: () => void): void {
    this.#flushing = true;
    find();
    this.#flushing = false;
  }

  #readAgain(): void {
    this.#page.clear();
    this.#near.tidy();
    for (const root of this.#shadows.roots) this.#scanner.scanRoot(root);
  }

  /** Marks again soon: many things may ask for it in one frame. */
  #refresh(): void {
    this.#frame ??= nextFrame(() => this.#refreshNow());
  }

  #refreshNow(): void {
    this.#frame?.();
    this.#frame = null;
    const { style, which } = this.#setup.settings.marks;
    this.#near.update([], false);
    if (this.#near.blocks.size > 0) this.#page.lookAll();
    this.#atOnce(() => this.#scanner.settle(this.#near.blocks));
    this.#chosen = this.#choice.of(this.#near.blocks, which);
    this.#marks.show(this.#chosen, style, this.#near.huge || this.#scanner.long);
    this.#test.moved();
    this.#hits.moved();
    this.#who.changed();
    clearTimeout(this.#settle);
    this.#settle = setTimeout(() => this.#card.prefetch(), SETTLED);
  }

  #setOver(place: Place | null): void {
    this.#over = place;
    if (this.#setup.settings.marks.style === 'hover') this.#marks.open(place);
  }

  #stir(): void {
    if (!isExtensionAlive()) this.#gone();
    else if (this.#near.blocks.size > 0) this.#card.stir();
  }

  /** `own`: it happened in this document, not in a frame of it. */
  #report(report: Report, own = true): void {
    if (this.#end.signal.aborted) return;
    if (this.#frames) {
      this.#frames.send(report);
      return;
    }
    this.#card.report(report, own);
  }

  /** What stays shown when no card is open. */
  #hoverMark(): Place | null {
    return this.#setup.settings.marks.style === 'hover' ? this.#over : null;
  }

  /** A question that was not answered: silence, unless the extension is gone. */
  #failed = (_error?: unknown): void => {
    if (!isExtensionAlive()) this.#gone();
  };
}
