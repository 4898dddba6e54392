// W3C Web Annotations, our own and other programs', as a pack that is still to be checked.
import type { Entity, Pack, Source, Target } from '@/data/model';
import { ANNO, URN } from './json-ld';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (value === undefined || value === null ? [] : [value].flat());
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const number = (value: unknown): number | null => (Number.isSafeInteger(value) ? Number(value) : null);

/** Whether a file's JSON says that it holds Web Annotations. */
export function isJsonLd(value: unknown): boolean {
  const first = Array.isArray(value) ? value[0] : value;
  if (!isObject(first)) return false;
  const types = listOf(first.type ?? first['@type']);
  return (
    listOf(first['@context']).includes(ANNO) ||
    types.some((type) => ['Annotation', 'AnnotationPage', 'AnnotationCollection'].includes(String(type)))
  );
}

/** Annotations on addresses become facts on pages, found again by their selectors. Checked as a pack afterwards. */
export function fromJsonLd(value: unknown): Pack {
  const pack: Pack = { format: 'sidelight-pack', version: 1, sources: [], entities: [], facts: [] };
  const sources = new Map<string, Source>();
  const entities = new Map<string, Entity>();
  const ids = new Set<string>();
  for (const item of annotationsIn(value)) {
    const target = targetFrom(listOf(item.target)[0], sources);
    const tags: string[] = [];
    const bodies: string[] = [];
    for (const body of listOf(item.body ?? item.bodyValue)) readBody(body, entities, tags, bodies);
    const quote = target?.exact ?? '';
    if (quote === '' && bodies.length === 0) continue;
    const id = idFrom(text(item.id), ids);
    const stamps = {
      ...(text(item.created) === null ? {} : { created: String(item.created) }),
      ...(text(item.modified) === null ? {} : { modified: String(item.modified) }),
    };
    pack.facts.push({
      id,
      kind: text(item['sidelight:kind']) ?? 'note',
      statement: { text: quote, spans: [] },
      body: bodies.length > 0 ? bodies.join('\n\n') : null,
      entities: tags,
      target,
      attributions: [],
      when: null,
      quantities: [],
      quotations: [],
      status: text(item['sidelight:status']) ?? 'confirmed',
      origin: 'person',
      private: item['sidelight:private'] !== false,
      links: [],
      ...stamps,
    });
  }
  return { ...pack, sources: [...sources.values()], entities: [...entities.values()] };
}

function* annotationsIn(value: unknown): Generator<Json> {
  for (const item of listOf(value)) {
    if (!isObject(item)) continue;
    if (isObject(item.first)) yield* annotationsIn(item.first);
    else if (Array.isArray(item.items)) yield* annotationsIn(item.items);
    else if (item.target !== undefined) yield item;
  }
}

function idFrom(given: string | null, ids: Set<string>): string {
  const own = given?.startsWith(`${URN}fact:`) ? given.slice(URN.length + 5) : null;
  const wish = (own === null ? given : decoded(own)) ?? 'annotation';
  let id = wish.slice(0, 400);
  for (let i = 2; ids.has(id); i++) id = `${wish.slice(0, 400)}~${i}`;
  ids.add(id);
  return id;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function readBody(body: unknown, entities: Map<string, Entity>, tags: string[], bodies: string[]): void {
  const value = isObject(body) ? text(body.value) : text(body);
  if (value === null || value === '') return;
  if (!isObject(body) || body.purpose !== 'tagging') {
    bodies.push(value);
    return;
  }
  const id = (text(body['sidelight:entity']) ?? `tag ${value}`).slice(0, 400);
  if (!tags.includes(id)) tags.push(id);
  if (entities.has(id)) return;
  entities.set(id, {
    id,
    type: text(body['sidelight:type']) ?? 'other',
    name: value.slice(0, 1_000),
    named: 'person',
    names: [{ text: value.slice(0, 1_000), kind: 'name', on: true, case: 'as-kind', language: null }],
    mentions: [],
    description: null,
    notes: [],
    private: false,
    mergedFrom: [],
  });
}

function targetFrom(value: unknown, sources: Map<string, Source>): Target | null {
  const target = isObject(value) ? value : { source: value };
  const address = text(isObject(target.source) ? target.source.id : (target.source ?? target.id));
  const own = text(target['sidelight:source']);
  if (address === null || address.startsWith(`${URN}entity:`)) return null;
  const id = (own ?? `page-${address}`).slice(0, 400);
  if (!sources.has(id)) sources.set(id, sourceFrom(id, address, target));
  const selectors = selectorsIn(target.selector);
  const quote = selectors.find((selector) => selector.type === 'TextQuoteSelector');
  const position = selectors.find((selector) => selector.type === 'TextPositionSelector');
  const start = number(position?.start);
  const end = number(position?.end);
  return {
    source: id,
    exact: text(quote?.exact) ?? '',
    start: end === null ? null : start,
    end: start === null ? null : end,
    prefix: text(quote?.prefix) ?? '',
    suffix: text(quote?.suffix) ?? '',
  };
}

/** Selectors, and those that refine them: several programs put the quote inside a range. */
function selectorsIn(value: unknown, depth = 0): Json[] {
  if (depth > 5) return [];
  return listOf(value).flatMap((item) =>
    isObject(item) ? [item, ...selectorsIn(item.refinedBy, depth + 1)] : [],
  );
}

function sourceFrom(id: string, address: string, target: Json): Source {
  return {
    id,
    kind: 'page',
    title: text(target['sidelight:title']),
    text: null,
    sha256: null,
    url: address.startsWith(URN) ? null : address,
    publisher: null,
    byline: null,
    language: null,
    published: null,
    retrieved: null,
    extractor: null,
    dateline: null,
    sections: [],
  };
}
