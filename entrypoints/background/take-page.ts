// Takes the text of the page that the person wants to learn from.
import browser from 'webextension-polyfill';

/** Pages above this are no articles. */
const MOST = 50_000_000;

export interface TakenPage {
  html: string;
  url: string;
  title: string;
}

/** Runs in the page, so it may use nothing from outside itself. */
function take(most: number): { html: string; url: string; title: string } {
  const html = document.documentElement?.outerHTML ?? '';
  return { html: html.length > most ? '' : html, url: location.href, title: document.title };
}

/** The page as it stands in the tab now; null when it cannot be read, 'too-large' above the cap. */
export async function takePage(tab: number): Promise<TakenPage | 'unreachable' | 'too-large'> {
  try {
    const [got] = await browser.scripting.executeScript({
      target: { tabId: tab },
      func: take,
      args: [MOST],
    });
    const page = got?.result as TakenPage | undefined;
    if (!page) return 'unreachable';
    return page.html === '' ? 'too-large' : { ...page, url: page.url.replace(/#.*$/s, '') };
  } catch {
    return 'unreachable';
  }
}
