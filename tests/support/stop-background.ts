// Stops the background as the browsers do when nothing happens: it starts again at the next event.
import type { Running } from './browsers';
import { toServiceWorkers } from './in-background';
import { runInBrowser } from './in-firefox';

export async function stopBackground(running: Running): Promise<void> {
  if (running.name === 'chromium') return toServiceWorkers(running, 'ServiceWorker.stopAllWorkers');
  await runInBrowser(
    running.browser,
    "WebExtensionPolicy.getByID('sidelight@sidelight.example').extension.terminateBackground({ disableResetIdleForTest: true })",
  );
}
