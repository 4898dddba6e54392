// What becomes of one record when the store already has it: pure functions. What a person edited is never
// overwritten by an extractor; what a person rejected stays rejected; nothing is deleted.
import type { Entity, Fact, Name, SourceMention, Stamped } from '@/data/model';
import { joinMentions, joinNames } from '../handlers/merge';
import type { EntityData, SourceData } from '../rows';

/** `kept`: the store's own stands, because a person made it so. */
export type Outcome = 'added' | 'changed' | 'identical' | 'kept';

/** Equal but for the times at which it was made and edited. */
const equal = (a: unknown, b: unknown): boolean => stable(a) === stable(b);

/** Text of a value whose keys are in order; times left out. */
function stable(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'created' || key === 'modified') return undefined;
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** Whether the incoming record was edited by a person after the store's. */
const newer = (incoming: Stamped, held: Stamped): boolean =>
  incoming.modified !== undefined && (held.modified === undefined || incoming.modified > held.modified);

export function mergeFact(held: Fact, incoming: Fact): { fact: Fact; outcome: Outcome } {
  const links = joinLinks(held, incoming);
  if (equal({ ...held, links }, { ...incoming, links }))
    return links.length === held.links.length
      ? { fact: held, outcome: 'identical' }
      : { fact: { ...held, links }, outcome: 'changed' };
  // An annotation export holds less than a pack: a poorer copy of a fact changes nothing.
  const poorer = held.statement.spans.length > 0 && incoming.statement.spans.length === 0;
  if (poorer && held.target?.exact === incoming.target?.exact) return { fact: held, outcome: 'identical' };
  const edited = held.modified !== undefined && !newer(incoming, held);
  if (held.status === 'rejected' || edited) return { fact: held, outcome: 'kept' };
  // A confirmation is a person's word; a later reading by the extractor does not take it back.
  const status =
    held.status === 'confirmed' && incoming.status === 'suggested' ? held.status : incoming.status;
  const fact = {
    ...held,
    ...incoming,
    id: held.id,
    status,
    links,
    private: held.private || incoming.private,
  };
  return equal(fact, held) ? { fact: held, outcome: 'identical' } : { fact, outcome: 'changed' };
}

function joinLinks(held: Fact, incoming: Fact): Fact['links'] {
  const known = new Set(held.links.map((link) => link.fact));
  return [...held.links, ...incoming.links.filter((link) => !known.has(link.fact))];
}

const WRITTEN_BY_HAND = ['title', 'url', 'publisher', 'byline', 'published'] as const;

/** The same text read again: gaps are filled, a newer reading's structure is taken, a person's edits stand. */
export function mergeSource(held: SourceData, incoming: SourceData): { data: SourceData; outcome: Outcome } {
  const data: SourceData = { ...incoming, ...held };
  if (newer(incoming, held)) Object.assign(data, incoming, { id: held.id, created: held.created });
  else {
    for (const field of WRITTEN_BY_HAND) data[field] = (held[field] ?? incoming[field]) as never;
    if (incoming.extractor !== null && incoming.extractor !== held.extractor) {
      const { extractor, dateline, sections, language } = incoming;
      Object.assign(data, { extractor, dateline, sections, language: language ?? held.language });
    }
  }
  // When the same text was read a second time says nothing new about it.
  data.retrieved = held.retrieved ?? incoming.retrieved;
  if (held.created === undefined) delete data.created;
  return equal(data, held) ? { data: held, outcome: 'identical' } : { data, outcome: 'changed' };
}

/** `buried`: names that a person took away from this entity. */
export function mergeEntity(
  held: EntityData,
  incoming: EntityData,
  buried: (name: Name) => boolean,
): { data: EntityData; outcome: Outcome } {
  const notes = new Set(held.notes.map((note) => note.text));
  const base = newer(incoming, held) ? { ...held, ...incoming, id: held.id } : { ...incoming, ...held };
  const data: EntityData = {
    ...base,
    name: fullerName(base, incoming),
    names: joinNames(
      held.names,
      incoming.names.filter((name) => !buried(name)),
    ),
    notes: [...held.notes, ...incoming.notes.filter((note) => !notes.has(note.text))],
    description: base.description ?? held.description ?? incoming.description,
    private: held.private || incoming.private,
    mergedFrom: [...new Set([...held.mergedFrom, ...incoming.mergedFrom])].filter((id) => id !== held.id),
  };
  if (held.created === undefined) delete data.created;
  return equal(data, held) ? { data: held, outcome: 'identical' } : { data, outcome: 'changed' };
}

/** The fullest name: an entity that was known by its acronym or surname alone is called by its name once that is known. */
function fullerName(base: EntityData, incoming: EntityData): string {
  const isFull = ({ name, names }: EntityData) =>
    names.every(({ text, kind }) => text !== name || (kind !== 'acronym' && kind !== 'surname'));
  const isOurs = base.named !== 'person' && base.modified === undefined;
  return isOurs && !isFull(base) && isFull(incoming) ? incoming.name : base.name;
}

/** Mentions that are new to the source: a place that the store gives to an entity stays that entity's. */
export function newMentions(
  held: readonly SourceMention[],
  incoming: readonly SourceMention[],
  taken: ReadonlySet<string>,
): { mentions: SourceMention[]; added: number } {
  const fresh = incoming.filter((mention) => !taken.has(place(mention)));
  const mentions = joinMentions(held, fresh);
  return { mentions, added: mentions.length - held.length };
}

export const place = ({ start, end }: { start: number; end: number }): string => `${start}-${end}`;

/** What makes two facts of one source the same fact, whatever their ids. */
export function factContent(fact: Fact): string {
  const spans =
    fact.statement.spans.map(place).join(' ') ||
    (fact.target ? `${fact.target.start}-${fact.target.end}` : '');
  return `${fact.kind}|${spans}|${fact.origin === 'person' ? (fact.body ?? '') : ''}`;
}

export function mentionsBySource(entity: Pick<Entity, 'mentions'>): Map<string, SourceMention[]> {
  const groups = new Map<string, SourceMention[]>();
  for (const mention of entity.mentions) {
    const group = groups.get(mention.source);
    if (group) group.push(mention);
    else groups.set(mention.source, [mention]);
  }
  return groups;
}
