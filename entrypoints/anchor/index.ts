// Marks own annotations in their place on a page that has some: put into the frame when it is opened again. It looks
// again while the page is still loading or changes, and goes when Sidelight is switched off or the annotations are.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findQuote } from '@/data/anchor';
import type { PageAnnotation } from '@/data/answers';
import { bridge } from '../shared/card-api';
import { ask, onNotice } from '../shared/messaging';
import { type Marked, Notes } from './notes';
import { PageWords } from './page-words';

const HIGHLIGHT = 'sidelight-note';
/** Where the copy that runs in this isolated world is found by the next one. */
const RUNNING = Symbol.for('sidelight.anchor');
/** After a change of the page; looking at its whole text is not for every keystroke. */
const PAUSE_MS = 700;
/** A page that has not shown the words after this many looks has lost them, until it changes again. */
const PATIENCE = 4;

class Anchors {
  #annotations: PageAnnotation[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #looks = 0;
  #told = '';
  #observer = new MutationObserver(() => this.#soon());
  #unhear = [onNotice('changed', () => this.#load()), onNotice('settings', () => this.end())];

  constructor() {
    this.#load();
    this.#observer.observe(document, { subtree: true, childList: true, characterData: true });
  }

  end(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    for (const stop of this.#unhear) stop();
    CSS.highlights?.delete(HIGHLIGHT);
    bridge().notes = null;
  }

  #load(): void {
    ask('annotation.page', {}).then(
      (annotations) => {
        this.#annotations = annotations;
        this.#looks = 0;
        this.#look();
      },
      () => this.end(),
    );
  }

  #soon(): void {
    this.#timer ??= setTimeout(() => this.#look(), PAUSE_MS);
  }

  #look(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#looks += 1;
    const words = new PageWords(document.body);
    const marked: Marked[] = [];
    const found: string[] = [];
    const lost: string[] = [];
    for (const annotation of this.#annotations) {
      const place = findQuote(words.text, annotation);
      const range = place && words.range(place);
      if (range && annotation.shown) marked.push({ fact: annotation.fact, range });
      (range ? found : lost).push(annotation.fact);
    }
    if (marked.length > 0) CSS.highlights?.set(HIGHLIGHT, new Highlight(...marked.map(({ range }) => range)));
    else CSS.highlights?.delete(HIGHLIGHT);
    bridge().notes = marked.length > 0 ? new Notes(marked) : null;
    if (lost.length > 0 && this.#looks < PATIENCE) this.#soon();
    this.#tell(found, this.#looks < PATIENCE ? [] : lost);
  }

  #tell(found: string[], lost: string[]): void {
    const state = JSON.stringify([found, lost]);
    if (state === this.#told) return;
    this.#told = state;
    ask('annotation.placed', { found, lost }).catch(() => undefined);
  }
}

export default defineUnlistedScript(() => {
  const world = globalThis as { [RUNNING]?: Anchors };
  world[RUNNING]?.end();
  world[RUNNING] = new Anchors();
});
