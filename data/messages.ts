// Every message that crosses a border between worlds, in one table: who may send it, what it carries,
// what comes back. The background checks sender and input against this table before it does anything;
// the other worlds import its types only, so that the validation library stays out of their bundles.
import * as v from 'valibot';
import type { NameRow, NameSupply } from './mentions';
import type { Settings } from './settings';
import type { EntityView } from './view';

/** `content`: our script in a page. `extension`: popup, options, offscreen page. */
export type World = 'content' | 'extension';

interface Request<In extends v.GenericSchema, Out> {
  from: readonly World[];
  input: In;
  /** Only a type: what the answer is. */
  output?: Out;
}

const request =
  <Out>() =>
  <In extends v.GenericSchema>(from: readonly World[], input: In): Request<In, Out> => ({ from, input });

const ids = v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(500));

/** What a page is told when it starts; null when Sidelight is off there. */
export interface PageSetup {
  settings: Pick<Settings, 'marks' | 'card'>;
  /** The site whose rule counts: that of the top page. */
  site: string;
  /** Last change of the store that this setup knows of. */
  version: number;
}

/** Asked of the background. */
export const requests = {
  /** A frame asks for leave to work; the background decides by the rule of its top site. */
  'page.start': request<PageSetup | null>()(['content'], v.object({})),
  /** A frame that found something asks for the look of its marks. */
  'page.style': request<void>()(['content'], v.object({})),
  /** Views of entities for card or sheet; private notes and facts are left out for `content`. */
  'entity.views': request<EntityView[]>()(
    ['content', 'extension'],
    v.object({
      entities: ids,
      /** Other entities of the page, those nearest to the mention first. */
      context: ids,
    }),
  ),
  /** Loads the card's script into the sender's top frame. */
  'card.load': request<void>()(['content'], v.object({})),

  // Names
  /** What a frame looks for; `language` is the page's own, for the names of countries. */
  'names.start': request<NameSupply>()(
    ['content'],
    v.object({ language: v.nullable(v.pipe(v.string(), v.maxLength(100))) }),
  ),
  /** The names that occur in pieces of a page, joined by line feeds. */
  'names.find': request<NameRow[]>()(
    ['content'],
    v.object({ text: v.pipe(v.string(), v.maxLength(4_000_000)) }),
  ),
} as const;

export type RequestName = keyof typeof requests;
export type RequestInput<N extends RequestName> = v.InferInput<(typeof requests)[N]['input']>;
export type RequestOutput<N extends RequestName> =
  (typeof requests)[N] extends Request<v.GenericSchema, infer Out> ? Out : never;

/** Told by the background to content scripts and extension pages; nothing is answered. */
export interface Notices {
  /** The store changed: entities named here look different; `names` when what is matched changed. */
  changed: { version: number; names: boolean; entities: string[] };
  /** Settings or site rules changed: ask `page.start` again. */
  settings: Record<string, never>;
  /** A keyboard command of the browser, for the frame that has the focus. */
  command: { command: string };
}
export type NoticeName = keyof Notices;
