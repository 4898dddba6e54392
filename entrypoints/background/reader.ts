// Where articles are read: in the background itself where it is a page (Firefox), else in an offscreen document.
import browser from 'webextension-polyfill';
import { type ReadInput, type ReadOutput, readArticle, stopExtracting } from '../shared/read-article';

/** What the polyfill's types do not know. */
interface Offscreen {
  hasDocument(): Promise<boolean>;
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}
const offscreen = () => (browser as unknown as { offscreen: Offscreen }).offscreen;

/** Reads one article; call one after the other. */
export async function read(input: ReadInput): Promise<ReadOutput> {
  if (import.meta.env.FIREFOX) return readArticle(input);
  if (!(await offscreen().hasDocument()))
    await offscreen().createDocument({
      url: '/offscreen.html',
      reasons: ['DOM_PARSER', 'WORKERS'],
      justification: 'Reads the text of an article that the person asked to learn from',
    });
  return (await browser.runtime.sendMessage({ read: input })) as ReadOutput;
}

/** Gives the offscreen document's memory back when nothing is left to read. */
export async function closeReader(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  if (await offscreen().hasDocument()) await offscreen().closeDocument();
}

/** Gives up what is being read now: `read` then fails. */
export async function stopReading(): Promise<void> {
  if (import.meta.env.FIREFOX) stopExtracting();
  else await closeReader();
}
