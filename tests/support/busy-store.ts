// Holds the store for a while, as a long write of another page would.
import type { Harness } from '../browser/harness';

/** Resolves when the store is held; it is free again after so many milliseconds. */
export async function holdStore(harness: Harness, ms: number): Promise<void> {
  const page = await harness.openExtension('/options.html');
  await page.evaluate(
    (time) =>
      new Promise<void>((held, failed) => {
        const request = indexedDB.open('sidelight');
        request.onerror = () => failed(request.error);
        request.onsuccess = () => {
          const database = request.result;
          const writing = database.transaction([...database.objectStoreNames], 'readwrite');
          const end = Date.now() + time;
          // A transaction lives as long as something is asked of it.
          const again = () => {
            held();
            if (Date.now() < end) writing.objectStore('kv').get('none').onsuccess = again;
          };
          again();
          writing.oncomplete = () => {
            database.close();
            window.close();
          };
        };
      }),
    ms,
  );
}
