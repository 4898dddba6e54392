// Work in slices: never longer at a time than a frame can spare, then back to the page.

/** Milliseconds that we work before the page gets its turn. A few more steps may come on top, and a collection of garbage: 5 ms. */
const SLICE = 3;

/** Waits until the page had its turn. */
type Yield = () => Promise<void>;

function findYield(): Yield {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return () => (scheduler.yield as Yield)();
  const channel = new MessageChannel();
  // Several things may be at work at once.
  const waiting: (() => void)[] = [];
  channel.port1.onmessage = () => waiting.shift()?.();
  return () =>
    new Promise((done) => {
      waiting.push(done);
      channel.port2.postMessage(null);
    });
}

let found: Yield | null = null;

/** Gives the page its turn. */
export function pause(): Promise<void> {
  found ??= findYield();
  return found();
}

/** Does steps until there are none, or the slice is over; true when there are none. */
export function runSlice(step: () => boolean, end = performance.now() + SLICE): boolean {
  do {
    // The clock costs as much as a short block: look at it now and then.
    for (let i = 0; i < 4; i++) if (!step()) return true;
  } while (performance.now() < end);
  return false;
}

/** Visits what is listed, in slices, until there is no more or `signal` says stop. */
export function visitInSlices<T>(
  items: Iterable<T>,
  visit: (item: T) => void,
  signal: AbortSignal,
): Promise<void> {
  const all = items[Symbol.iterator]();
  const step = () => {
    const next = all.next();
    if (!next.done) visit(next.value);
    return !next.done;
  };
  return runSlices(step, signal);
}

/** The first of numbers in a row for which something is true that is true of all behind it; `high`: of none below that. */
export function firstWhere(low: number, high: number, isTrue: (index: number) => boolean): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isTrue(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Does steps in slices until there are none or `signal` says stop. */
export async function runSlices(
  step: () => boolean,
  signal: AbortSignal,
  between?: () => void,
): Promise<void> {
  while (!signal.aborted && !runSlice(step)) {
    between?.();
    await pause();
  }
}
