// Takes the text of the page that the person wants to learn from.
import browser from 'webextension-polyfill';
import { MOST } from '@/data/job';

export interface TakenPage {
  /** A page of plain text has none. */
  html: string | null;
  text: string | null;
  url: string;
  title: string;
}

/** Runs in the page, so it may use nothing from outside itself. */
function take(most: number): TakenPage | 'too-large' | 'other-kind' {
  const page = { html: null, text: null, url: location.href, title: document.title };
  // What browsers show of a text file is a page of theirs around it.
  if (document.contentType === 'text/plain') {
    const text = document.body?.textContent ?? '';
    return text.length > most ? 'too-large' : { ...page, text };
  }
  if (!/html/.test(document.contentType)) return 'other-kind';
  const html = document.documentElement?.outerHTML ?? '';
  return html.length > most ? 'too-large' : { ...page, html };
}

/** The page as it stands in the tab now, or why it cannot be read. */
export async function takePage(tab: number): Promise<TakenPage | 'unreachable' | 'too-large' | 'other-kind'> {
  try {
    const [got] = await browser.scripting.executeScript({
      target: { tabId: tab },
      func: take,
      args: [MOST],
    });
    const page = got?.result as ReturnType<typeof take> | undefined;
    if (!page) return 'unreachable';
    return typeof page === 'string' ? page : { ...page, url: page.url.replace(/#.*$/s, '') };
  } catch {
    return 'unreachable';
  }
}
