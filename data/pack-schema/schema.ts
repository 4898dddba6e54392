// The shape of a pack, record by record. Unknown keys and unknown enum values are kept; what is left out and
// has an obvious value gets it.
import * as v from 'valibot';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const text = v.string();
const line = v.pipe(v.string(), v.maxLength(10_000));
/** A word of a closed list, or of a later version's. */
const word = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const orNull = <T extends v.GenericSchema>(schema: T) => v.optional(v.nullable(schema), null);
const list = <T extends v.GenericSchema>(schema: T) => v.optional(v.array(schema), []);
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const stamps = { created: v.optional(line), modified: v.optional(line) };
const spanFields = { text, start: offset, end: offset };
const span = v.looseObject(spanFields);

const section = v.looseObject({ kind: word, start: offset, end: offset });

export const sourceSchema = v.looseObject({
  id,
  kind: word,
  title: orNull(line),
  text: orNull(text),
  sha256: orNull(line),
  url: orNull(line),
  publisher: orNull(line),
  byline: orNull(line),
  language: orNull(line),
  published: orNull(v.looseObject({ value: line, from: word })),
  retrieved: orNull(line),
  extractor: orNull(line),
  dateline: orNull(v.looseObject({ ...spanFields, date: orNull(line), trusted: v.boolean(), reason: text })),
  sections: list(section),
  ...stamps,
});

const name = v.looseObject({
  text: v.pipe(line, v.minLength(1)),
  kind: word,
  on: v.optional(v.boolean(), true),
  case: v.optional(word, 'as-kind'),
  language: orNull(line),
  ...stamps,
});

export const entitySchema = v.looseObject({
  id,
  type: word,
  name: v.pipe(line, v.minLength(1)),
  named: v.optional(word, 'text'),
  names: list(name),
  mentions: list(v.looseObject({ source: id, start: offset, end: offset, kind: word })),
  description: orNull(text),
  notes: list(v.looseObject({ text, private: v.optional(v.boolean(), true), ...stamps })),
  private: v.optional(v.boolean(), false),
  mergedFrom: list(id),
  ...stamps,
});

const attribution = v.looseObject({
  entity: orNull(id),
  ...spanFields,
  cue: orNull(span),
  when: orNull(line),
  via: orNull(line),
});

const quantity = v.looseObject({
  ...spanFields,
  value: v.pipe(v.number(), v.finite()),
  max: orNull(v.pipe(v.number(), v.finite())),
  bound: word,
  unit: orNull(line),
});

export const factSchema = v.looseObject({
  id,
  kind: word,
  statement: v.looseObject({ text, spans: list(span) }),
  body: orNull(text),
  entities: list(id),
  target: orNull(
    v.looseObject({
      source: id,
      exact: text,
      start: orNull(offset),
      end: orNull(offset),
      prefix: v.optional(text, ''),
      suffix: v.optional(text, ''),
    }),
  ),
  attributions: list(attribution),
  when: orNull(
    v.looseObject({
      ...spanFields,
      resolved: orNull(line),
      inherited: v.optional(v.boolean(), false),
      reason: v.optional(text, ''),
    }),
  ),
  quantities: list(quantity),
  quotations: list(span),
  status: v.optional(word, 'suggested'),
  origin: v.optional(word, 'extractor'),
  private: v.optional(v.boolean(), false),
  links: list(v.looseObject({ fact: id, kind: word })),
  ...stamps,
});
