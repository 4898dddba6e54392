// What a person learns from: the page of a tab, files, pasted text. Each becomes a job.
import browser from 'webextension-polyfill';
import { decodePage, isPage } from '@/data/extract/html/saved';
import { MOST } from '@/data/job';
import { startJobs } from './jobs';
import { theStore } from './stored';
import { takePage } from './take-page';

/** Takes the tab's page as it stands now and begins to read it. Gives the job's id. */
export async function learnFromPage(tab: number): Promise<string> {
  const about = await browser.tabs.get(tab);
  if (about.incognito && !(await (await theStore()).settings()).privateWindowsWrite)
    throw new Error('Private windows write nothing unless the settings say so');
  const page = await takePage(tab);
  const taken = typeof page === 'string' ? null : page;
  const [id] = await startJobs([
    {
      kind: 'page',
      name: taken?.title || about.title || taken?.url || '',
      url: taken?.url ?? null,
      tab,
      input: typeof page === 'string' ? page : { html: page.html, text: page.text },
    },
  ]);
  return id as string;
}

interface Item {
  kind: 'text' | 'file';
  name: string;
  content: string | Uint8Array;
}

/** Files and pasted text, each a job of its own, read one after the other. */
export function learnFromTexts(items: Item[]): Promise<string[]> {
  return startJobs(
    items.map(({ kind, name, content }) => ({
      kind,
      name,
      url: null,
      tab: null,
      input:
        content.length > MOST
          ? 'too-large'
          : /\.x?html?$/i.test(name) || isPage(content)
            ? { html: typeof content === 'string' ? content : decodePage(content), text: null }
            : { html: null, text: content },
    })),
  );
}
