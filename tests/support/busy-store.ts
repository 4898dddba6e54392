// Holds the store, as a long write of another page would.
import type { Harness } from '../browser/harness';

/** Longer than any test needs it: whatever happens to the test, the store is free again for the next. */
const LONGEST_MS = 60_000;

/** Does something while the store answers nobody: it is held before `act` begins and free again when that has ended. */
export async function whileStoreIsHeld<T>(
  harness: Pick<Harness, 'openExtension'>,
  act: () => Promise<T>,
): Promise<T> {
  const page = await harness.openExtension('/options.html');
  try {
    await page.evaluate(
      (longest) =>
        new Promise<void>((held, failed) => {
          const request = indexedDB.open('sidelight');
          request.onerror = () => failed(request.error);
          request.onsuccess = () => {
            const database = request.result;
            const writing = database.transaction([...database.objectStoreNames], 'readwrite');
            const end = Date.now() + longest;
            // A transaction lives as long as something is asked of it; the first answer says that it has begun.
            const again = () => {
              const asked = writing.objectStore('kv').get('none');
              asked.onsuccess = () => {
                held();
                if (Date.now() < end) again();
              };
            };
            again();
          };
        }),
      LONGEST_MS,
    );
    return await act();
  } finally {
    // The transaction goes with its page.
    await page.close();
  }
}
