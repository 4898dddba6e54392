// The border of the background: no message is acted on before its sender and its input were checked
// against the one table. Handlers stand beside their rooms and are handed in here.
import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import {
  type Answer,
  type Refusal,
  type RequestInput,
  type RequestName,
  type RequestOutput,
  requests,
  type World,
} from '@/data/messages';
import { StoreError } from '@/data/store';

/** Who sent a message, as the browser (not the message) says. */
export interface Sender {
  world: World;
  /** The tab it comes from; null for popup and offscreen page. */
  tab: number | null;
  frame: number;
  /** Address of the document itself, without its fragment. */
  url: string;
  /** Address of the tab's top page, where the browser tells it. */
  topUrl: string | null;
  private: boolean;
}

type Handler<N extends RequestName> = (
  input: RequestInput<N>,
  sender: Sender,
) => Promise<RequestOutput<N>> | RequestOutput<N>;

export type Handlers = { [N in RequestName]: Handler<N> };

const refuse = (refused: Refusal, text: string): Answer => ({ refused, text });

/** Reads the sender from what the browser vouches for; null for anybody who is not of this extension. */
export function senderOf(sender: Runtime.MessageSender, self: { id: string; origin: string }): Sender | null {
  if (sender.id !== self.id) return null;
  const world: World = sender.url?.startsWith(self.origin) ? 'extension' : 'content';
  // A message without a tab and without our own address is nobody's that we know of.
  if (world === 'content' && sender.tab?.id === undefined) return null;
  return {
    world,
    tab: sender.tab?.id ?? null,
    frame: sender.frameId ?? 0,
    url: (sender.url ?? '').replace(/#.*$/s, ''),
    topUrl: sender.tab?.url ?? ((sender.frameId ?? 0) === 0 ? (sender.url ?? null) : null),
    private: sender.tab?.incognito ?? false,
  };
}

/** What the border needs to know of the rooms behind it. */
export interface Rooms {
  handlers: Handlers;
  /** Whether private windows may write. */
  privateMayWrite: () => Promise<boolean>;
  /** Called after every write. */
  written: () => void;
}

/** Checks one message and acts on it. Never throws: what went wrong is the answer. */
export async function answer(rooms: Rooms, name: string, input: unknown, sender: Sender): Promise<Answer> {
  if (!Object.hasOwn(requests, name)) return refuse('unknown', `No such request: ${name}`);
  const row = requests[name as RequestName];
  if (!row.from.includes(sender.world)) return refuse('sender', `${name} may not be asked from there`);
  const checked = v.safeParse(row.input, input);
  if (!checked.success) return refuse('input', `${name}: ${v.summarize(checked.issues)}`);
  try {
    if (row.writes && sender.private && !(await rooms.privateMayWrite()))
      return refuse('private', 'Private windows write nothing unless the settings say so');
    const handler = rooms.handlers[name as RequestName] as (input: unknown, sender: Sender) => unknown;
    const value = await handler(checked.output, sender);
    if (row.writes) rooms.written();
    return { value };
  } catch (error) {
    const unopened = error instanceof StoreError && error.code === 'not-open';
    return refuse(unopened ? 'not-open' : 'failed', error instanceof Error ? error.message : String(error));
  }
}

/** Listens for questions. Call while the background's script is first read, or the browser forgets to wake it. */
export function listen(rooms: Rooms): void {
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('') };
  browser.runtime.onMessage.addListener((message: unknown, from: Runtime.MessageSender) => {
    const asked = message as { ask?: unknown; input?: unknown } | null;
    if (typeof asked?.ask !== 'string') return undefined;
    const sender = senderOf(from, self);
    if (!sender) return undefined;
    return answer(rooms, asked.ask, asked.input, sender);
  });
}
