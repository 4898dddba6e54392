// Where articles are read: in the background itself where it is a page (Firefox), else in an offscreen document. The seed
// and what a person asked for are read one after the other, so that nobody closes the document on another.
import browser from 'webextension-polyfill';
import { type ReadInput, type ReadOutput, readArticle, stopExtracting } from '../shared/read-article';

/** What the polyfill's types do not know. */
interface Offscreen {
  hasDocument(): Promise<boolean>;
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}
const offscreen = () => (browser as unknown as { offscreen: Offscreen }).offscreen;

let line: Promise<unknown> = Promise.resolve();
/** Articles that are being read or wait for it. */
let waiting = 0;

function inLine<T>(act: () => Promise<T>): Promise<T> {
  const next = line.then(act);
  line = next.catch(() => undefined);
  return next;
}

/** Reads one article, after those that were asked for before. When the signal says so it is given up, and has failed. */
export function read(input: ReadInput, signal?: AbortSignal): Promise<ReadOutput> {
  waiting++;
  return inLine(() => readNow(input, signal).finally(() => waiting--));
}

async function readNow(input: ReadInput, signal?: AbortSignal): Promise<ReadOutput> {
  if (signal?.aborted) return { error: 'failed' };
  const here = import.meta.env.FIREFOX;
  const stop = () => (here ? stopExtracting() : browser.runtime.sendMessage({ stopReading: true }));
  signal?.addEventListener('abort', stop, { once: true });
  try {
    if (here) return await readArticle(input);
    if (!(await offscreen().hasDocument()))
      await offscreen().createDocument({
        url: '/offscreen.html',
        reasons: ['DOM_PARSER', 'WORKERS'],
        justification: 'Reads the text of an article that the person asked to learn from',
      });
    // Given up before there was anybody to tell.
    if (signal?.aborted) return { error: 'failed' };
    return (await browser.runtime.sendMessage({ read: input })) as ReadOutput;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/** Gives the offscreen document's memory back when nothing is left to read. */
export function closeReader(): Promise<void> {
  return inLine(async () => {
    if (import.meta.env.FIREFOX || waiting > 0) return;
    if (await offscreen().hasDocument()) await offscreen().closeDocument();
  });
}
