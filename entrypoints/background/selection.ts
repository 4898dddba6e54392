// "Add an annotation": takes the selection from the page and opens our own window for the person's words. A form in the
// page itself would be quicker to reach, but a page hears every key that is pressed in it.
import browser from 'webextension-polyfill';
import type { SelectionDraft } from '@/data/selection';
import { openForm } from './form-window';
import { theStore } from './stored';

const draftKey = (id: string) => `selection ${id}`;

type Taken = Omit<SelectionDraft, 'refused'>;

/** Runs in the page, so it may use nothing from outside itself. Null: nothing is selected in this frame. */
function take(): Taken | null {
  const CONTEXT = 32;
  const selection = document.getSelection();
  const exact = selection?.toString().trim() ?? '';
  if (!selection || selection.rangeCount === 0 || exact === '') return null;
  const about = { url: location.href, title: document.title, exact: exact.slice(0, 20_000) };
  const range = selection.getRangeAt(0);
  const body = document.body;
  // Inside a shadow root or a field the range tells nothing about the body's text.
  if (!body?.contains(range.startContainer) || !body.contains(range.endContainer) || range.collapsed)
    return { ...about, prefix: '', suffix: '', start: null, end: null };
  const text = body.textContent ?? '';
  const before = document.createRange();
  before.setStart(body, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const raw = range.toString();
  const lead = raw.length - raw.trimStart().length;
  const start = before.toString().length + lead;
  const words = raw.trim().slice(0, 20_000);
  const end = start + words.length;
  return {
    ...about,
    exact: words || about.exact,
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
  };
}

async function takeFrom(tab: number, frame: number | undefined): Promise<Taken | null> {
  try {
    const got = await browser.scripting.executeScript({
      target: frame === undefined ? { tabId: tab, allFrames: true } : { tabId: tab, frameIds: [frame] },
      func: take,
    });
    return got.map(({ result }) => result as Taken | null).find((taken) => taken !== null) ?? null;
  } catch {
    return null;
  }
}

/** Opens the window for an annotation on what is selected in the tab; `said` is what the browser says is selected. */
export async function addAnnotation(tab: number, frame?: number, said = ''): Promise<void> {
  const about = await browser.tabs.get(tab);
  const taken = await takeFrom(tab, frame);
  if (!taken && (!about.url || !/^https?:/.test(about.url))) return;
  const { privateWindowsWrite } = await (await theStore()).settings();
  const draft: SelectionDraft = {
    ...(taken ?? {
      url: about.url ?? '',
      title: about.title ?? '',
      exact: said.trim(),
      prefix: '',
      suffix: '',
      start: null,
      end: null,
    }),
    refused: about.incognito && !privateWindowsWrite,
  };
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [draftKey(id)]: draft });
  await openForm(`draft=${id}`, 640);
}

/** What waits for the person's words; null once the session is over. */
export async function draftOf(id: string): Promise<SelectionDraft | null> {
  const key = draftKey(id);
  return ((await browser.storage.session.get(key))[key] as SelectionDraft | undefined) ?? null;
}
