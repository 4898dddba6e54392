// What the extension's scripts in a page know and do, as a test asks them: each function runs by itself in their own world.

/** What the card is doing: with it a test need not wait to see that nothing happens. */
export interface CardDoing {
  name: 'idle' | 'intent' | 'shown' | 'leaving' | 'pinned';
  /** Grows with every wait that begins and with every card that opens. */
  last: number;
  /** Words of the mention under the pointer. */
  under: string | null;
  /** A mention that the card would go to is waited for. */
  next: boolean;
  /** The key that opens the card is down, as far as is known. */
  held: boolean;
  /** The mention under the pointer has had its card closed, or its card gave way. */
  yielded: boolean;
}

/** Null: the card's script has not come. */
export function doing(): CardDoing | null {
  interface Bridge {
    card: {
      state: {
        name: CardDoing['name'];
        last: number;
        under: { text: string } | null;
        held: boolean;
        yielded: string | null;
        next?: object | null;
      };
    } | null;
  }
  const world = globalThis as unknown as Record<symbol, Bridge | undefined>;
  const state = world[Symbol.for('sidelight.bridge')]?.card?.state;
  if (!state) return null;
  const { name, last, under, held, yielded } = state;
  return {
    name,
    last,
    under: under?.text ?? null,
    next: state.next != null,
    held,
    yielded: yielded !== null,
  };
}

/** A setting of the card as the page's script knows it. */
export function settingOf(name: string): unknown {
  interface Bridge {
    page: { settings(): { card: Record<string, unknown> } } | null;
  }
  const world = globalThis as unknown as Record<symbol, Bridge | undefined>;
  return world[Symbol.for('sidelight.bridge')]?.page?.settings().card[name];
}

/** Questions of the card go nowhere, or are answered again; what was fetched is forgotten. */
export function breakAnswers(broken: boolean): void {
  interface World {
    chrome: { runtime: { sendMessage: unknown } };
    browser: { runtime: { sendMessage: unknown } };
    kept?: unknown;
  }
  const world = globalThis as unknown as World &
    Record<symbol, { card: { changed(ids: string[]): void } } | undefined>;
  const { runtime } = world.browser ?? world.chrome;
  world.kept ??= runtime.sendMessage;
  runtime.sendMessage = broken ? () => Promise.reject(new Error('no answer')) : world.kept;
  world[Symbol.for('sidelight.bridge')]?.card.changed(['nobody']);
}

/** The entities whose facts this page was told since this was first asked. */
export function askedFor(): string[] {
  interface Question {
    ask: string;
    input: { entities?: string[] };
  }
  interface World {
    chrome: { runtime: { sendMessage(question: Question): Promise<unknown> } };
    browser: World['chrome'];
    asked?: string[];
  }
  const world = globalThis as unknown as World;
  if (world.asked) return world.asked;
  const asked: string[] = [];
  world.asked = asked;
  const { runtime } = world.browser ?? world.chrome;
  const { sendMessage } = runtime;
  runtime.sendMessage = async (question) => {
    const answer = await sendMessage.call(runtime, question);
    if (question.ask === 'entity.views') asked.push(...(question.input.entities ?? []));
    return answer;
  };
  return asked;
}

/** From now on no question of this page is answered. */
export function silence(): void {
  interface World {
    chrome: { runtime: { sendMessage: unknown } };
    browser: World['chrome'];
  }
  const world = globalThis as unknown as World;
  (world.browser ?? world.chrome).runtime.sendMessage = () => new Promise(() => undefined);
}
