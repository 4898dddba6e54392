// Waiting for what a browser will say: asked again and again, at short intervals, with the last answer in the complaint.

/** Long enough for a machine that does much else; less than a test may take. */
const PATIENCE = 30_000;

/** Asks until the answer is one that is wanted; `missing` puts into words what never came. */
export async function until<T>(
  ask: () => Promise<T>,
  isWanted: (answer: T) => boolean,
  missing: (last: T) => string,
): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (isWanted(answer)) return answer;
    if (Date.now() > end) throw new Error(missing(answer));
    await new Promise((next) => setTimeout(next, 25));
  }
}

/** Asks until there is an answer. */
export const untilFound = async <T>(ask: () => Promise<T | null | undefined>, missing: string): Promise<T> =>
  (await until(
    ask,
    (found) => found !== null && found !== undefined,
    () => missing,
  )) as T;
