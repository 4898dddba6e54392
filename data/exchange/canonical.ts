// Canonical JSON of a pack's records: known keys in the order of the format's description, unknown keys after
// them by name, so that the same records are the same bytes.

interface Shape {
  keys: readonly string[];
  /** Shapes of values, or of the items of lists, under these keys. */
  inner?: Record<string, Shape>;
}

const span: Shape = { keys: ['text', 'start', 'end'] };
const stamps = ['created', 'modified'];

const source: Shape = {
  keys: [
    ...['id', 'kind', 'title', 'text', 'sha256', 'url', 'publisher', 'byline', 'language', 'published'],
    ...['retrieved', 'extractor', 'dateline', 'sections', ...stamps],
  ],
  inner: {
    published: { keys: ['value', 'from'] },
    dateline: { keys: ['text', 'start', 'end', 'date', 'trusted', 'reason'] },
    sections: { keys: ['kind', 'start', 'end'] },
  },
};

const entity: Shape = {
  keys: [
    ...['id', 'type', 'name', 'named', 'names', 'mentions', 'description', 'notes', 'private', 'mergedFrom'],
    ...stamps,
  ],
  inner: {
    names: { keys: ['text', 'kind', 'on', 'case', 'language', ...stamps] },
    mentions: { keys: ['source', 'start', 'end', 'kind'] },
    notes: { keys: ['text', 'private', ...stamps] },
  },
};

const fact: Shape = {
  keys: [
    ...['id', 'kind', 'statement', 'body', 'entities', 'target', 'attributions', 'when', 'quantities'],
    ...['quotations', 'status', 'origin', 'private', 'links', ...stamps],
  ],
  inner: {
    statement: { keys: ['text', 'spans'], inner: { spans: span } },
    target: { keys: ['source', 'exact', 'start', 'end', 'prefix', 'suffix'] },
    attributions: {
      keys: ['entity', 'text', 'start', 'end', 'cue', 'when', 'via'],
      inner: { cue: span },
    },
    when: { keys: ['text', 'start', 'end', 'resolved', 'inherited', 'reason'] },
    quantities: { keys: ['text', 'start', 'end', 'value', 'max', 'bound', 'unit'] },
    quotations: span,
    links: { keys: ['fact', 'kind'] },
  },
};

const unknown: Shape = { keys: [] };

/** Known keys first, then the others by name; undefined values do not count. */
function ordered(value: unknown, shape: Shape): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => ordered(item, shape));
  const record = value as Record<string, unknown>;
  const result: Record<string, unknown> = {};
  let known = 0;
  for (const key of shape.keys) {
    if (record[key] === undefined) continue;
    result[key] = ordered(record[key], shape.inner?.[key] ?? unknown);
    known++;
  }
  const others = Object.keys(record);
  if (others.length === known) return result;
  for (const key of others.sort())
    if (!shape.keys.includes(key) && record[key] !== undefined) result[key] = ordered(record[key], unknown);
  return result;
}

const SHAPES = { sources: source, entities: entity, facts: fact };

export type RecordKind = keyof typeof SHAPES;

/** One record as one line of JSON. */
export const recordLine = (kind: RecordKind, record: object): string =>
  JSON.stringify(ordered(record, SHAPES[kind]));

/** Any value with its keys by name. */
export const valueLine = (value: unknown): string => JSON.stringify(ordered(value, unknown));
