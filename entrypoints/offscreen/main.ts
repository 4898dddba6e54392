// Chromium's background has neither `DOMParser` nor `Worker`: this document has both and reads articles for it.
import browser, { type Runtime } from 'webextension-polyfill';
import { type ReadInput, readArticle, stopExtracting } from '../shared/read-article';

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  const asked = message as { read?: ReadInput; stopReading?: true } | null;
  // Only the background asks: it is of this extension and in no tab.
  if (sender.id !== browser.runtime.id || sender.tab) return undefined;
  if (asked?.stopReading) stopExtracting();
  return asked?.read && readArticle(asked.read);
});
