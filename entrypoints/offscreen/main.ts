// Chromium's background has neither `DOMParser` nor `Worker`: this document has both and reads articles for it.
import browser, { type Runtime } from 'webextension-polyfill';
import { type ReadInput, readArticle } from '../shared/read-article';

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  const asked = message as { read?: ReadInput } | null;
  // Only the background asks: it is of this extension and in no tab.
  if (!asked?.read || sender.id !== browser.runtime.id || sender.tab) return undefined;
  return readArticle(asked.read);
});
