// What a person has after a while, told to the background as a page of ours tells it: own annotations and notes.
import type { Page } from 'puppeteer-core';

interface Api {
  runtime: { sendMessage(message: object): Promise<{ ok?: boolean; value?: unknown }> };
}

/** Asks the background from a page of the extension. */
export const tell = (page: Page, ask: string, input: object): Promise<unknown> =>
  page.evaluate(
    async (name, content) => {
      const world = globalThis as unknown as Record<string, Api>;
      const answer = await (world.browser ?? (world.chrome as Api)).runtime.sendMessage({
        ask: name,
        input: content,
      });
      return answer.value;
    },
    ask,
    input,
  );

/** One act of the store; the number of its change. */
export const act = (page: Page, what: object): Promise<unknown> => tell(page, 'store.apply', { act: what });

/** Words kept from a page that is not open. */
export const annotate = (page: Page, url: string, exact: string, more: object = {}): Promise<unknown> =>
  act(page, {
    act: 'annotate',
    page: { url, title: 'A page of the harbour' },
    exact,
    prefix: '',
    suffix: '',
    start: null,
    end: null,
    kind: 'note',
    body: null,
    private: false,
    entities: [],
    ...more,
  });
