// What lies open in the card: the mention's entity, and on top of it the names that were opened inside, each filled
// with what is known at once or with what the background answers. An answer that nobody waits for any more is dropped.
import { AT_FIRST, type CardContent, type Reading } from '@/components/card/content';
import { type EntityView, NOTE } from '@/data/view';
import type { MentionHit } from '../shared/card-api';
import { Views } from './views';

/** Waiting for longer than this is said. */
const SLOW_MS = 1_000;

export interface Leaf {
  entities: readonly string[];
  name: string;
  content: CardContent;
  reading: Reading;
}

interface Hooks {
  /** What lies on top looks different now. */
  changed(): void;
  /** A question failed; the leaf says so already. */
  failed(error: unknown): void;
}

export class Leaves {
  readonly views = new Views();
  #hooks: Hooks;
  #list: Leaf[] = [];
  #context: readonly string[] = [];

  constructor(hooks: Hooks) {
    this.#hooks = hooks;
  }

  get top(): Leaf | undefined {
    return this.#list.at(-1);
  }

  /** The name to which the way back leads. */
  get back(): string | null {
    return this.#list.at(-2)?.name ?? null;
  }

  get entity(): EntityView | null {
    const content = this.top?.content;
    return content?.kind === 'entity' ? content.entity : null;
  }

  /** What is known of a mention's entities; undefined: not everything is. */
  known({ entities, context }: MentionHit): EntityView[] | undefined {
    return this.views.known(entities, context);
  }

  /** Starts anew with a mention. True: what is known of it is there; false: it was asked for. */
  begin({ entities, text, context }: MentionHit): boolean {
    this.#list = [];
    this.#context = context;
    return this.#add({ entities, name: text, content: loading(text), reading: AT_FIRST });
  }

  /** Opens a name inside the card; null: that is what lies on top already. */
  open(entity: string, name: string): boolean | null {
    const { top } = this;
    if (!top || this.entity?.id === entity) return null;
    const shown = name || (this.entity && nameIn(this.entity, entity)) || top.name;
    return this.#add({ entities: [entity], name: shown, content: loading(shown), reading: AT_FIRST });
  }

  /** Goes back to what lay below. */
  close(): void {
    this.#list.pop();
    const { top } = this;
    if (top) this.#fill(top);
  }

  clear(): void {
    this.#list = [];
  }

  /** Asks again after a fault. */
  retry(): void {
    const { top } = this;
    if (!top) return;
    this.#change(top, loading(top.name));
    void this.#load(top);
  }

  /** The store changed: what is open is asked for again if it may look different (no ids: everything may). */
  changed(entities: readonly string[]): void {
    this.views.drop();
    const { top } = this;
    if (top && (entities.length === 0 || top.entities.some((id) => entities.includes(id))))
      void this.#load(top);
  }

  #add(leaf: Leaf): boolean {
    this.#list.push(leaf);
    return this.#fill(leaf);
  }

  #fill(leaf: Leaf): boolean {
    const known = this.views.known(leaf.entities, this.#context);
    if (known) leaf.content = contentOf(known, leaf);
    else void this.#load(leaf);
    return known !== undefined;
  }

  async #load(leaf: Leaf): Promise<void> {
    const slow = setTimeout(() => {
      if (leaf.content.kind === 'loading') this.#change(leaf, { ...leaf.content, slow: true });
    }, SLOW_MS);
    try {
      this.#change(leaf, contentOf(await this.views.fetch(leaf.entities, this.#context), leaf));
    } catch (error) {
      if (leaf.content.kind === 'loading') this.#change(leaf, { kind: 'fault', name: leaf.name });
      this.#hooks.failed(error);
    } finally {
      clearTimeout(slow);
    }
  }

  #change(leaf: Leaf, content: CardContent): void {
    leaf.content = content;
    if (this.top === leaf) this.#hooks.changed();
  }
}

const loading = (name: string): CardContent => ({ kind: 'loading', name, slow: false });

function contentOf(views: EntityView[], { name }: Leaf): CardContent {
  const [first, ...others] = views;
  if (!first) return { kind: 'gone', name };
  const [fact] = first.facts;
  if (fact && first.id.startsWith(NOTE)) return { kind: 'note', name, fact };
  return others.length > 0 ? { kind: 'choice', name, options: views } : { kind: 'entity', entity: first };
}

/** The name of an entity that a fact of this one speaks of. */
function nameIn(view: EntityView, id: string): string | null {
  for (const fact of [...view.facts, ...view.roles]) {
    const refs = [...fact.entities, ...fact.attributions.flatMap(({ entity }) => entity ?? [])];
    const found = refs.find((ref) => ref.id === id);
    if (found) return found.name;
  }
  return null;
}
