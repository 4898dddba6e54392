// Every write as data: what a person or the program can do to the store. One union, so that a message can be
// checked against it, the log can name it and undo can follow it.
import * as v from 'valibot';
import { CARD_KEYS, CARD_TRIGGERS, MARK_CHOICES, MARK_STYLES, SITE_MODES, THEMES } from '@/data/settings';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const ids = v.pipe(v.array(id), v.maxLength(1_000_000));
const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2_000));
const words = v.pipe(v.string(), v.maxLength(100_000));
const nullable = v.nullable(v.pipe(v.string(), v.maxLength(10_000)));
const kind = v.pipe(v.string(), v.minLength(1), v.maxLength(50));
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.object({ text: words, start: index, end: index });

const nameInput = v.object({
  text: line,
  kind,
  on: v.optional(v.boolean(), true),
  case: v.optional(kind, 'as-kind'),
  language: v.optional(nullable, null),
});
/** A name is told by its text and kind. */
const nameKey = { entity: id, text: line, kind };

const attribution = v.looseObject({
  entity: v.nullable(id),
  text: words,
  start: index,
  end: index,
  cue: v.nullable(span),
  when: nullable,
  via: nullable,
});
const quantity = v.looseObject({
  text: words,
  start: index,
  end: index,
  value: v.number(),
  max: v.nullable(v.number()),
  bound: kind,
  unit: nullable,
});
const when = v.looseObject({
  text: words,
  start: index,
  end: index,
  resolved: nullable,
  inherited: v.boolean(),
  reason: words,
});
const target = v.looseObject({
  source: id,
  exact: words,
  start: v.nullable(index),
  end: v.nullable(index),
  prefix: words,
  suffix: words,
});
const factFields = {
  kind,
  statement: v.object({ text: words, spans: v.array(span) }),
  body: v.nullable(words),
  entities: ids,
  target: v.nullable(target),
  attributions: v.array(attribution),
  when: v.nullable(when),
  quantities: v.array(quantity),
  quotations: v.array(span),
  status: kind,
  private: v.boolean(),
};
const published = v.nullable(v.object({ value: line, from: kind }));
const sourceFields = { title: nullable, url: nullable, publisher: nullable, byline: nullable, published };

/** What the plan of an import may be told: a pack's entity becomes this entity of the store, or stays its own. */
const decisions = v.record(v.string(), v.nullable(id));

const settingsPatch = v.partial(
  v.object({
    marks: v.partial(
      v.object({
        style: v.picklist(MARK_STYLES),
        which: v.picklist(MARK_CHOICES),
        demonyms: v.boolean(),
        countries: v.boolean(),
      }),
    ),
    card: v.partial(
      v.object({
        trigger: v.picklist(CARD_TRIGGERS),
        key: v.picklist(CARD_KEYS),
        delay: v.pipe(v.number(), v.minValue(0), v.maxValue(10_000)),
        theme: v.picklist(THEMES),
      }),
    ),
    sites: v.partial(
      v.object({
        mode: v.picklist(SITE_MODES),
        rules: v.array(v.object({ site: line, on: v.boolean() })),
      }),
    ),
    privateWindowsWrite: v.boolean(),
    backupReminderDays: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
);

const acts = {
  /** A whole pack. `origin` is only for the history; `learned` is the extractor's work on a page or file. */
  importPack: v.object({
    pack: v.custom<object>((value) => typeof value === 'object' && value !== null),
    origin: v.picklist(['file', 'learned', 'restored']),
    label: v.optional(words),
    decisions: v.optional(decisions),
  }),
  /** The seed: what a person deleted of it stays deleted. */
  seed: v.object({ pack: v.custom<object>((value) => typeof value === 'object' && value !== null) }),

  addEntity: v.object({
    type: kind,
    name: line,
    names: v.optional(v.array(nameInput)),
    description: v.optional(nullable),
    private: v.optional(v.boolean()),
  }),
  editEntity: v.object({
    entity: id,
    patch: v.partial(v.object({ type: kind, name: line, description: nullable, private: v.boolean() })),
  }),
  addName: v.object({ entity: id, name: nameInput }),
  editName: v.object({
    ...nameKey,
    patch: v.partial(v.object({ text: line, kind, on: v.boolean(), case: kind, language: nullable })),
  }),
  removeName: v.object(nameKey),
  addNote: v.object({ entity: id, text: words, private: v.optional(v.boolean(), true) }),
  /** A note is told by its place and its text, so that two pages cannot edit different notes by the same number. */
  editNote: v.object({
    entity: id,
    index,
    was: words,
    patch: v.partial(v.object({ text: words, private: v.boolean() })),
  }),
  removeNote: v.object({ entity: id, index, was: words }),
  mergeEntities: v.object({ into: id, from: v.pipe(ids, v.minLength(1)) }),
  /** Takes names and facts of an entity to a new one. */
  splitEntity: v.object({ entity: id, name: line, type: kind, names: v.array(line), facts: ids }),
  deleteEntities: v.object({ entities: v.pipe(ids, v.minLength(1)) }),

  addFact: v.object({ fact: v.object({ ...v.partial(v.object(factFields)).entries, kind }) }),
  editFact: v.object({ fact: id, patch: v.partial(v.object(factFields)) }),
  /** The same for many: what stands in `patch` is set, entities are added or taken away. */
  editFacts: v.object({
    facts: v.pipe(ids, v.minLength(1)),
    patch: v.partial(v.object({ status: kind, kind, private: v.boolean() })),
    addEntity: v.optional(id),
    removeEntity: v.optional(id),
  }),
  setStatus: v.object({ facts: v.pipe(ids, v.minLength(1)), status: kind }),
  deleteFacts: v.object({ facts: v.pipe(ids, v.minLength(1)) }),
  linkFacts: v.object({ a: id, b: id, kind }),
  unlinkFacts: v.object({ a: id, b: id }),
  /** Own annotation on a web page: makes the page's source and the entity when they are new. */
  annotate: v.object({
    page: v.object({ url: v.pipe(v.string(), v.url(), v.maxLength(10_000)), title: nullable }),
    exact: words,
    prefix: words,
    suffix: words,
    start: v.nullable(index),
    end: v.nullable(index),
    kind: v.optional(kind, 'note'),
    body: v.nullable(words),
    entities: ids,
    newEntity: v.optional(v.object({ type: kind, name: line })),
    private: v.optional(v.boolean(), true),
  }),

  addSource: v.object({
    source: v.object({ ...v.partial(v.object(sourceFields)).entries, kind, text: v.nullable(v.string()) }),
  }),
  editSource: v.object({ source: id, patch: v.partial(v.object(sourceFields)) }),
  /** Their facts and mentions go with them, and entities of which nothing is left. */
  deleteSources: v.object({ sources: v.pipe(ids, v.minLength(1)) }),

  settings: v.object({ patch: settingsPatch }),
  /** Settings, dismissals and graves of a backup; settings that are not valid are passed over. */
  restoreSettings: v.object({
    settings: v.fallback(settingsPatch, {}),
    dismissals: v.array(v.object({ entity: v.nullable(id), text: line, site: v.nullable(line), at: line })),
    graves: v.array(
      v.object({
        id: v.pipe(v.string(), v.maxLength(10_000)),
        data: v.object({ kind: v.picklist(['source', 'entity', 'fact', 'name', 'link']), at: line }),
      }),
    ),
  }),
  /** `on` null takes the rule away. */
  siteRule: v.object({ site: line, on: v.nullable(v.boolean()) }),
  /** "Not this one": entity null, whatever it is taken for; site null, everywhere. */
  dismiss: v.object({ entity: v.nullable(id), text: line, site: v.nullable(line) }),
  undismiss: v.object({ entity: v.nullable(id), text: line, site: v.nullable(line) }),
} as const;

export type ActName = keyof typeof acts;

type Given<N extends ActName> = v.InferInput<(typeof acts)[N]>;
type Checked<N extends ActName> = v.InferOutput<(typeof acts)[N]>;

/** A write as it may be asked for. */
export type Act = { [N in ActName]: { act: N } & Given<N> }[ActName];
/** A write whose defaults are filled in. */
export type CheckedAct<N extends ActName = ActName> = { [K in N]: { act: K } & Checked<K> }[N];

const schemas = Object.fromEntries(
  Object.entries(acts).map(([name, { entries }]) => [name, v.object({ act: v.literal(name), ...entries })]),
);

/** For the table of messages: any act, checked and with its defaults. */
export const actSchema = v.custom<Act>((value) => {
  const schema = schemaOf(value);
  return schema !== undefined && v.safeParse(schema, value).success;
}, 'Not an act of the store');

function schemaOf(value: unknown): v.GenericSchema | undefined {
  if (typeof value !== 'object' || value === null || !('act' in value)) return undefined;
  return typeof value.act === 'string' && Object.hasOwn(schemas, value.act) ? schemas[value.act] : undefined;
}

/** Throws when it is no act; the message says which field is wrong. */
export function checkAct(value: unknown): CheckedAct {
  const schema = schemaOf(value);
  if (!schema) throw new TypeError('Not an act of the store');
  return v.parse(schema, value) as CheckedAct;
}

export type ImportDecisions = v.InferOutput<typeof decisions>;
