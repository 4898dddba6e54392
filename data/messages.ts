// Every message that crosses a border between worlds, in one table: who may send it, what it carries,
// what comes back. The background checks sender and input against this table before it does anything;
// the other worlds import its types only, so that the validation library stays out of their bundles.
import * as v from 'valibot';
import type {
  EntityLine,
  Found,
  ImportAnswer,
  PageAnnotation,
  PageSetup,
  TabAnnotation,
  TabState,
  UndoAnswer,
} from './answers';
import { type FrameReport, frameReport } from './frame-report';
import type { BackupInfo, Health } from './health';
import type { Job, Preview } from './job';
import type { Mention, NameRow, NameSupply } from './mentions';
import type { SelectionDraft } from './selection';
import { actSchema } from './store/acts';
import type { EntityRef, EntityView } from './view';

/** `content`: our script in a page. `extension`: popup, options, offscreen page. */
export type World = 'content' | 'extension';

export interface Request<In extends v.GenericSchema, Out> {
  from: readonly World[];
  input: In;
  /** Changes the store: refused in a private window unless the person allowed it. */
  writes: boolean;
  /** Only a type: what the answer is. */
  output?: Out;
}

/** A row that only looks something up or reports something. */
const request =
  <Out>() =>
  <In extends v.GenericSchema>(from: readonly World[], input: In): Request<In, Out> => ({
    from,
    input,
    writes: false,
  });

/** A row that changes the store. */
const write =
  <Out>() =>
  <In extends v.GenericSchema>(from: readonly World[], input: In): Request<In, Out> => ({
    from,
    input,
    writes: true,
  });

const nothing = v.object({});
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const ids = v.pipe(v.array(id), v.maxLength(500));
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** A name, a selection's words. */
const words = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));
const host = v.pipe(v.string(), v.minLength(1), v.maxLength(255));

const bytes = v.custom<Uint8Array>(
  (value) => ArrayBuffer.isView(value) && 'BYTES_PER_ELEMENT' in value && value.BYTES_PER_ELEMENT === 1,
);

/** A file or a pasted text to learn from. Files come as they are: what they are is found out by reading. */
const learnItem = v.object({
  kind: v.picklist(['text', 'file']),
  name: v.pipe(v.string(), v.maxLength(1000)),
  content: v.union([v.string(), bytes]),
});

export type { FrameReport };

/** Asked of the background. */
export const requests = {
  // Pages
  /** A frame asks for leave to work; the background decides by the rule of its top site. */
  'page.start': request<PageSetup | null>()(['content'], nothing),
  /** A document with frames asks that they get the script, too, where the browser does not bring it there by itself. */
  'page.frames': request<void>()(['content'], nothing),
  /** A frame that found something asks for the look of its marks. */
  'page.style': request<void>()(['content'], nothing),
  /** A frame says who is mentioned in it: the answer to the notice `who`, again when that changes. */
  'page.entities': request<void>()(
    ['content'],
    v.object({ entities: v.pipe(v.array(v.object({ entity: id, count: whole })), v.maxLength(5000)) }),
  ),
  /** What happens under the pointer in a frame, for the card in the top page. */
  'frame.report': request<void>()(['content'], frameReport),
  /** The pointer moves among mentions: whoever sleeps wakes now. */
  'page.stir': request<void>()(['content'], nothing),

  // Card
  /** Loads the card's script into the sender's top frame. */
  'card.load': request<void>()(['content'], nothing),
  /** Loads what walks from mention to mention into the sender's frame. */
  'steps.load': request<void>()(['content'], nothing),
  /** Takes back what `mention.dismiss` did. */
  'card.restore': write<void>()(
    ['content'],
    v.object({ entity: v.nullable(id), text: words, everywhere: v.boolean() }),
  ),
  /** Whether these words are looked for as a name of the entity. */
  'card.name': write<void>()(['content'], v.object({ entity: id, text: words, on: v.boolean() })),
  /** Whether Sidelight works on the sender's site. */
  'card.site': write<void>()(['content'], v.object({ on: v.boolean() })),
  /** Opens a page of the extension: nothing of a person's own is written or read inside a web page. */
  'card.open': request<void>()(
    ['content'],
    v.object({ what: v.picklist(['entity', 'source', 'note', 'notes']), id }),
  ),

  // Views
  /** Views of entities, or of own annotations (`NOTE`), for card or sheet; private notes and facts are left out for `content`. */
  'entity.views': request<EntityView[]>()(
    ['content', 'extension'],
    v.object({
      entities: ids,
      /** Other entities of the page, those nearest to the mention first. */
      context: ids,
    }),
  ),
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

  /** Names and types, for lists: unknown ids are left out. */
  'entity.lines': request<EntityLine[]>()(['extension'], v.object({ entities: ids })),
  /** A search over everything known. */
  search: request<Found>()(['extension'], v.object({ query: v.pipe(v.string(), v.maxLength(200)) })),

  /** Entities whose names begin with or hold the words, the best first. */
  'entity.find': request<EntityRef[]>()(
    ['content', 'extension'],
    v.object({ query: v.pipe(v.string(), v.maxLength(200)) }),
  ),

  // Writing: from the extension's own pages any act of the store; from a page only what a person does in the card
  'store.apply': write<number>()(['extension'], v.object({ act: actSchema })),
  /** Undoes a change, or the newest; conflicts mean that nothing was done. */
  'store.undo': write<UndoAnswer>()(['extension'], v.object({ change: v.optional(whole) })),
  /** One of the options page's questions, for a window in which it may not open the database itself. */
  'store.read': request<unknown>()(
    ['extension'],
    v.object({ name: v.pipe(v.string(), v.maxLength(50)), input: v.record(v.string(), v.unknown()) }),
  ),
  /** "Not this one": these words do not mean this entity (null: whatever they are taken for), here or everywhere. */
  'mention.dismiss': write<number>()(
    ['content'],
    v.object({ entity: v.nullable(id), text: words, everywhere: v.boolean() }),
  ),

  // Learning: jobs that go on without the page that began them; the notice `jobs` tells how they are
  /** From the page of a tab. */
  'learn.page': write<string[]>()(['extension'], v.object({ tab: whole })),
  /** From files or pasted text; each is a job of its own. */
  'learn.texts': write<string[]>()(
    ['extension'],
    v.object({ items: v.pipe(v.array(learnItem), v.minLength(1), v.maxLength(1000)) }),
  ),
  'learn.jobs': request<Job[]>()(['extension'], nothing),
  /** What a job found, before anything is stored. */
  'learn.preview': request<Preview | null>()(['extension'], v.object({ job: id })),
  /** Stores what a job found, as suggested. `decisions`: which known entity each found one is, null for none. */
  'learn.store': write<number | null>()(
    ['extension'],
    v.object({ job: id, decisions: v.record(v.string(), v.nullable(id)) }),
  ),
  /** Forgets a job; what was stored stays. */
  'learn.drop': write<void>()(['extension'], v.object({ job: id })),

  // Safety
  health: request<Health>()(['extension'], nothing),
  /** Makes a backup now; null when the store is too large to be kept twice. */
  'backup.make': write<BackupInfo | null>()(['extension'], nothing),
  /** A backup as a file: compressed, as base64. */
  'backup.file': request<string>()(['extension'], v.object({ backup: id })),
  /** Puts a backup back: one that is kept here, or the content of a file (base64). */
  'backup.restore': write<void>()(
    ['extension'],
    v.union([v.object({ backup: id }), v.object({ file: v.pipe(v.string(), v.maxLength(500_000_000)) })]),
  ),
  /** An export or backup left the browser as a file. */
  'backup.saved': request<void>()(['extension'], nothing),
  /** The store was lost and the person begins anew. */
  'store.anew': write<void>()(['extension'], nothing),

  /** Names in an article of the store as the finder finds them: the live example of the settings. */
  'example.mentions': request<Mention[]>()(['extension'], v.object({ source: id })),

  // Own annotations
  /** Where those of the sender's page stand. */
  'annotation.page': request<PageAnnotation[]>()(['content'], nothing),
  /** Which of them found their place and which did not. */
  'annotation.placed': request<void>()(['content'], v.object({ found: ids, lost: ids })),
  /** Own annotations of a tab's page, private ones too, for the sheet. */
  'annotation.tab': request<TabAnnotation[]>()(['extension'], v.object({ tab: whole })),
  // Files into the store: handed over in pieces, planned, written; the notice `import` tells how far it is
  'import.begin': write<string>()(['extension'], v.object({ name: words })),
  'import.piece': write<void>()(['extension'], v.object({ id, bytes })),
  'import.plan': request<ImportAnswer>()(['extension'], v.object({ id })),
  'import.write': write<ImportAnswer>()(
    ['extension'],
    v.object({ id, decisions: v.record(v.string(), v.nullable(id)) }),
  ),
  'import.drop': request<void>()(['extension'], v.object({ id })),

  /** What was selected on a page when the form was opened; null when the session is over. */
  'selection.draft': request<SelectionDraft | null>()(['extension'], v.object({ draft: id })),

  // Popup
  'tab.state': request<TabState>()(['extension'], v.object({ tab: whole })),
  /** Asks the tab's frames who is on the page; they answer by the notice `pageEntities`. False: nobody is there. */
  'tab.who': request<boolean>()(['extension'], v.object({ tab: whole })),
  /** Scrolls a frame to its next mention of an entity. */
  'tab.jump': request<void>()(['extension'], v.object({ tab: whole, frame: whole, entity: id })),
  /** Sidelight in this tab, once, where the person set it to work only when asked. */
  'tab.allow': request<boolean>()(['extension'], v.object({ tab: whole })),
  /** Sets the rule for a site. */
  'site.set': write<void>()(['extension'], v.object({ site: host, on: v.boolean() })),
} as const;

export type RequestName = keyof typeof requests;
export type RequestInput<N extends RequestName> = v.InferInput<(typeof requests)[N]['input']>;
export type RequestOutput<N extends RequestName> =
  (typeof requests)[N] extends Request<v.GenericSchema, infer Out> ? Out : never;

/** Why a request was not answered; `not-open`: the database cannot be opened. */
export type Refusal = 'unknown' | 'sender' | 'input' | 'private' | 'not-open' | 'failed';

/** What crosses the border: a question, and its answer. */
export interface Ask {
  ask: RequestName;
  input: unknown;
}
export type Answer = { value: unknown } | { refused: Refusal; text: string };
