// Reads a page or a file into a pack. HTML needs a `DOMParser`, so this runs in the offscreen document (Chromium) or
// the event page (Firefox); the extractor itself runs in a worker of it, so that nothing waits for a long article.
import { ArticleError, articleFromDocument, articleFromText } from '@/data/extract/article';
import type { Article } from '@/data/extract/article-model';
import type { JobError } from '@/data/job';
import type { Pack } from '@/data/model';

/** What is to be read: the HTML of a page, or a file or pasted text as it is. */
export interface ReadInput {
  html: string | null;
  text: string | Uint8Array | null;
  /** Stands for the title where the text has none. */
  name: string;
  url: string | null;
  retrieved: string;
}

export type ReadOutput = { pack: Pack } | { error: JobError };

/** Sent by the worker that extracts. */
export type ExtractAnswer = { pack: Pack } | { failed: string };

/** Reads the article and extracts it. Never throws: why it cannot be read is the answer. */
export async function readArticle(input: ReadInput): Promise<ReadOutput> {
  try {
    const article = articleOf(input);
    const pack = await extractInWorker({ ...article, retrieved: article.retrieved ?? input.retrieved });
    return pack.entities.length === 0 && pack.facts.length === 0 ? { error: 'nothing-found' } : { pack };
  } catch (error) {
    return { error: error instanceof ArticleError ? error.code : 'failed' };
  }
}

function articleOf({ html, text, url }: ReadInput): Article {
  if (html === null) return articleFromText(text ?? '', { url });
  return articleFromDocument(new DOMParser().parseFromString(html, 'text/html'), url);
}

/** Ends the worker that extracts now, if any. */
let stop: () => void = () => undefined;

/** Gives up what is being extracted now. */
export function stopExtracting(): void {
  stop();
}

function extractInWorker(article: Article): Promise<Pack> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./extract.worker.ts', import.meta.url), { type: 'module' });
    const end = (act: () => void) => {
      worker.terminate();
      stop = () => undefined;
      act();
    };
    stop = () => end(() => fail(new Error('given up')));
    worker.onmessage = ({ data }: MessageEvent<ExtractAnswer>) =>
      end(() => ('pack' in data ? done(data.pack) : fail(new Error(data.failed))));
    worker.onerror = (event) => end(() => fail(new Error(event.message)));
    worker.postMessage(article);
  });
}
