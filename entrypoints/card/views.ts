// What the background knows of entities, fetched before it is asked for and kept for a short while.
import type { EntityView } from '@/data/view';
import { ask, Refused } from '../shared/messaging';

/** A page shows a few dozen entities at once; views are some kilobytes each. */
const KEPT = 150;
/** Facts that matter here: as many neighbours as a paragraph has. */
const NEIGHBOURS = 12;
/** As many entities as one message may ask for without being slow. */
const AT_ONCE = 25;

export class Views {
  /** By entity, ranked for the page as a whole. */
  #general = new Map<string, EntityView>();
  /** By entity and neighbours, ranked for one mention. */
  #exact = new Map<string, EntityView[]>();
  #running = new Map<string, Promise<EntityView[]>>();
  /** Counts what was dropped, so that an answer from before is not kept. */
  #age = 0;

  /** What is known now, without asking: for this mention, else for the page; undefined: not everything is. */
  known(entities: readonly string[], context: readonly string[]): EntityView[] | undefined {
    const exact = this.#exact.get(keyOf(entities, context));
    if (exact) return exact;
    const general = entities.map((id) => this.#general.get(id));
    return general.every((view) => view !== undefined) ? general : undefined;
  }

  /** Asks for these entities, ranked by what stands near; one question at a time for the same. */
  fetch(entities: readonly string[], context: readonly string[]): Promise<EntityView[]> {
    const key = keyOf(entities, context);
    const kept = this.#exact.get(key);
    if (kept) return Promise.resolve(kept);
    const running = this.#running.get(key);
    if (running) return running;
    const age = this.#age;
    const asked = askTwice([...entities], context.slice(0, NEIGHBOURS))
      .then((views) => {
        if (age === this.#age) keep(this.#exact, key, views);
        return views;
      })
      .finally(() => this.#running.delete(key));
    this.#running.set(key, asked);
    return asked;
  }

  /** Resolves when the answer is there, and after so many milliseconds in any case. */
  async soon(entities: readonly string[], context: readonly string[], ms: number): Promise<void> {
    if (this.known(entities, context)) return;
    const time = new Promise((over) => setTimeout(over, ms));
    await Promise.race([this.fetch(entities, context).catch(() => {}), time]);
  }

  /** Fetches what will probably be asked for; failures are silent, the question proper tells of them. */
  async ahead(entities: readonly string[], context: readonly string[]): Promise<void> {
    const missing = entities.filter((id) => !this.#general.has(id)).slice(0, AT_ONCE);
    if (missing.length === 0) return;
    const age = this.#age;
    const views = await askTwice(missing, context.slice(0, NEIGHBOURS)).catch(() => []);
    if (age === this.#age) for (const view of views) keep(this.#general, view.id, view);
  }

  /** The store changed: what was fetched is old, also of others whose facts name these entities. */
  drop(): void {
    this.#age += 1;
    this.#general.clear();
    this.#exact.clear();
    this.#running.clear();
  }
}

const keyOf = (entities: readonly string[], context: readonly string[]): string =>
  `${entities.join('\n')}\n\n${context.slice(0, NEIGHBOURS).join('\n')}`;

function keep<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key);
  map.set(key, value);
  for (const old of map.keys()) {
    if (map.size <= KEPT) break;
    map.delete(old);
  }
}

/** A worker that is stopped in mid-request never answers: asked again, it wakes and does. */
async function askTwice(entities: string[], context: string[]): Promise<EntityView[]> {
  try {
    return await ask('entity.views', { entities, context });
  } catch (error) {
    if (error instanceof Refused && error.refusal === 'failed')
      return ask('entity.views', { entities, context });
    throw error;
  }
}
