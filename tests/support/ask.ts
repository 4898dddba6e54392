// Asks the background from a page of the extension.
import type { Page } from 'puppeteer-core';
import type { Answer, RequestInput, RequestName, RequestOutput } from '../../data/messages';

interface Api {
  runtime: { sendMessage(message: unknown): Promise<Answer> };
}

export async function askFrom<N extends RequestName>(
  control: Page,
  name: N,
  input: RequestInput<N>,
): Promise<RequestOutput<N>> {
  const answer = await control.evaluate(
    (ask, input) => (globalThis as unknown as { chrome: Api }).chrome.runtime.sendMessage({ ask, input }),
    name as string,
    input as unknown,
  );
  if ('refused' in answer) throw new Error(`${name}: ${answer.refused}: ${answer.text}`);
  return answer.value as RequestOutput<N>;
}
