// From the first line to the last: asks for leave, works, follows what the background tells, and goes without a trace
// when Sidelight is switched off here, was replaced by a newer copy, or is no longer there.

import type { PageSetup } from '@/data/answers';
import type { NameSupply } from '@/data/mentions';
import { bridge, removeHosts } from '../shared/card-api';
import { stopBeingFirst } from '../shared/first';
import { ask, ExtensionGone, onNotice } from '../shared/messaging';
import { isFrame, staysIdle, untilEntered } from './frames';
import { canMark, Marks } from './marks';
import { Session } from './session';
import { pause } from './slices';

/** Documents that hold text to be read: no pictures, PDF views, data. */
const READABLE = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);

/** Where the copy that runs in this isolated world is found by the next one. */
const RUNNING = Symbol.for('sidelight.running');

/** What a notice changed while the page had not started yet is asked again. */
const RETRIES = [300, 1500, 6000];

const askNames = (): Promise<NameSupply> =>
  ask('names.start', { language: document.documentElement?.lang.slice(0, 100) || null });

export class Lifecycle {
  #end = new AbortController();
  #session: Session | null = null;
  #setup: PageSetup | null = null;
  #unhear: (() => void)[] = [];
  /** Counts starts, so that a slow answer to an old question starts nothing. */
  #turn = 0;
  /** Names changed before the work began: those that were asked for may be old. */
  #changed = false;

  /** Starts in this document, after ending an older copy. */
  static begin(): void {
    const world = globalThis as { [RUNNING]?: Lifecycle };
    world[RUNNING]?.end();
    if (!READABLE.has(document.contentType) || !canMark()) {
      stopBeingFirst();
      return;
    }
    const life = new Lifecycle();
    world[RUNNING] = life;
    void life.#begin();
  }

  /** Removes everything and hears nothing more. */
  end = (): void => {
    if (this.#end.signal.aborted) return;
    this.#end.abort();
    this.#turn += 1;
    for (const stop of this.#unhear) stop();
    this.#session?.stop();
    this.#session = null;
    stopBeingFirst();
    const meeting = bridge();
    meeting.card?.destroy();
    meeting.card = null;
    meeting.page = null;
    meeting.onCard = null;
    const world = globalThis as { [RUNNING]?: Lifecycle };
    if (world[RUNNING] === this) delete world[RUNNING];
  };

  async #begin(): Promise<void> {
    // What a copy left that can no longer be reached: its extension was reloaded or updated.
    Marks.clear();
    if (!isFrame()) removeHosts();
    // Both questions at once: nothing on the page is touched before the first is answered.
    const names = staysIdle() ? undefined : askNames();
    names?.catch(() => undefined);
    this.#hear();
    const setup = await this.#ask();
    if (!setup) {
      this.end();
      return;
    }
    this.#setup = setup;
    // A frame may have got its size only now.
    if (staysIdle()) await untilEntered(this.#end.signal);
    await this.#work(this.#changed ? undefined : names);
  }

  /** Asks for leave; null: there is none, or nobody to ask. A database that is busy is asked again. */
  async #ask(): Promise<PageSetup | null> {
    for (const delay of [...RETRIES, 0]) {
      try {
        return await ask('page.start', {});
      } catch (error) {
        if (error instanceof ExtensionGone || delay === 0 || this.#end.signal.aborted) return null;
      }
      await new Promise((later) => setTimeout(later, delay));
    }
    return null;
  }

  /** Reads and marks with the names as they are now. */
  async #work(names?: Promise<NameSupply>): Promise<void> {
    const setup = this.#setup;
    const turn = ++this.#turn;
    if (!setup || this.#end.signal.aborted) return;
    try {
      const supply = await (names?.catch(askNames) ?? askNames());
      if (turn !== this.#turn || this.#end.signal.aborted) return;
      this.#session?.stop();
      const session = new Session(this.#setup ?? setup, supply, this.end);
      this.#session = session;
      // Everything runs for the first time here, and slowly: the page gets its turn before the reading.
      await pause();
      if (this.#session === session) session.start();
    } catch (error) {
      if (error instanceof ExtensionGone) this.end();
    }
  }

  #hear(): void {
    this.#unhear = [
      onNotice('settings', () => {
        if (this.#setup) void this.#settings();
      }),
      onNotice('changed', ({ names, entities }) => {
        this.#session?.storeChanged(entities);
        if (!names) return;
        if (this.#turn > 0) void this.#work();
        else this.#changed = true;
      }),
      onNotice('command', ({ command }) => this.#session?.command(command)),
      onNotice('who', () => this.#session?.who()),
      onNotice('jump', ({ entity }) => this.#session?.jump(entity)),
      onNotice('frame', (report) => this.#session?.fromFrame(report)),
    ];
  }

  async #settings(): Promise<void> {
    const before = this.#setup;
    const setup = await this.#ask();
    if (this.#end.signal.aborted) return;
    if (!setup) {
      this.end();
      return;
    }
    this.#setup = setup;
    const matched = (of: PageSetup | null) =>
      `${of?.settings.marks.demonyms} ${of?.settings.marks.countries}`;
    if (matched(before) !== matched(setup)) await this.#work();
    else this.#session?.setUp(setup);
  }
}
