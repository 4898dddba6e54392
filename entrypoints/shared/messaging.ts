// How content scripts and extension pages talk to the background: ask a question, hear notices.
// Only types come from the table; the background does the checking.
import browser from 'webextension-polyfill';
import type { Answer, Ask, Refusal, RequestInput, RequestName, RequestOutput } from '@/data/messages';
import type { Notice, NoticeName, Notices } from '@/data/notices';

/** The background refused or failed; `refusal` says which. */
export class Refused extends Error {
  constructor(
    readonly refusal: Refusal,
    message: string,
  ) {
    super(message);
    this.name = 'Refused';
  }
}

/** The extension was updated, reloaded or removed while this page was open: fall silent and clean up. */
export class ExtensionGone extends Error {
  constructor() {
    super('The extension that this script belongs to is gone.');
    this.name = 'ExtensionGone';
  }
}

/** Whether the extension that this script belongs to is still there. */
export function isExtensionAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

/** Asks the background. Rejects with `Refused` or, when the extension is gone, with `ExtensionGone`. */
export async function ask<N extends RequestName>(name: N, input: RequestInput<N>): Promise<RequestOutput<N>> {
  if (!isExtensionAlive()) throw new ExtensionGone();
  const message: Ask = { ask: name, input };
  let answer: Answer | undefined;
  try {
    answer = (await browser.runtime.sendMessage(message)) as Answer | undefined;
  } catch (error) {
    if (!isExtensionAlive()) throw new ExtensionGone();
    throw new Refused('failed', error instanceof Error ? error.message : String(error));
  }
  if (!answer) throw new Refused('failed', `No answer to ${name}`);
  if ('refused' in answer) throw new Refused(answer.refused, answer.text);
  return answer.value as RequestOutput<N>;
}

/** Hears one kind of notice; call what is returned to stop. */
export function onNotice<N extends NoticeName>(name: N, hear: (data: Notices[N]) => void): () => void {
  const listener = (message: unknown): undefined => {
    const notice = message as Partial<Notice> | null;
    if (notice?.notice === name) hear(notice.data as Notices[N]);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => {
    if (isExtensionAlive()) browser.runtime.onMessage.removeListener(listener);
  };
}
