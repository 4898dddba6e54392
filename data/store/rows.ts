// The rows of the database. Each wraps a record of the model and says which change wrote it, so that undo can
// tell whether anything happened to it since.
import type { Entity, Fact, Source, SourceMention } from '@/data/model';
import type { Settings } from '@/data/settings';

/** `rev` is the number of the change that wrote the row; undo puts the older number back with the older data. */
interface Row<T = unknown> {
  id: string;
  rev: number;
  data: T;
}

/** The text stands in a table of its own: lists of sources do not load it. */
export type SourceData = Omit<Source, 'text'>;
/** Mentions stand in a table of their own: an edit of an entity does not copy thousands of them into the log. */
export type EntityData = Omit<Entity, 'mentions'>;

export interface SourceRow extends Row<SourceData> {
  /** Our own hash of the text: what a pack says of its hash is not believed. */
  hash: string;
  /** The address without its fragment, or empty. */
  address: string;
}

type TextRow = Row<string>;

export interface EntityRow extends Row<EntityData> {
  /** Folded names: how import finds the same entity again, and search by beginning. */
  keys: string[];
}

/** All mentions of one entity in one source; its id joins both. */
export interface MentionRow extends Row<SourceMention[]> {
  entity: string;
  source: string;
}

export interface FactRow extends Row<Fact> {
  /** Where it stands, or empty. */
  source: string;
  /** `e:` entities it is about, `r:` the one whose role it is, `s:` its speakers. */
  about: string[];
}

/** "Not this one": a name that a person said does not mean this entity (or anything) here or everywhere. */
export interface Dismissal {
  /** Null: whatever it is taken for. */
  entity: string | null;
  text: string;
  /** Null: everywhere. */
  site: string | null;
  at: string;
}

/** What was deleted and must not come back by itself: a seed's source or fact, a name that was taken away. */
export interface Grave {
  kind: 'source' | 'entity' | 'fact' | 'name' | 'link';
  at: string;
}

/** Every table whose rows the change log follows, with its row. */
export interface Tables {
  sources: SourceRow;
  texts: TextRow;
  entities: EntityRow;
  mentions: MentionRow;
  facts: FactRow;
  dismissals: Row<Dismissal>;
  graves: Row<Grave>;
  /** `settings`, and as `extra` the keys of packs themselves that this version does not know. */
  state: Row<Settings | Record<string, unknown>>;
}
export type TableName = keyof Tables;
export type AnyRow = Tables[TableName];

export const TABLES = [
  'sources',
  'texts',
  'entities',
  'mentions',
  'facts',
  'dismissals',
  'graves',
  'state',
] as const satisfies readonly TableName[];

/** One row before a change; `rev` is what it had after (null: it was gone). `before` null: it was not there. */
export interface Edit {
  table: TableName;
  id: string;
  before: AnyRow | null;
  rev: number | null;
}

/** What an act was about, for a sentence in the history: plain values only. */
export type Summary = Record<string, string | number | boolean | null>;

/** One entry of the change log: what was done, in words' parameters, and its inverse. */
export interface Change {
  n: number;
  at: string;
  act: string;
  summary: Summary;
  /** The number that the rows it wrote carry; its inverse stands in parts under it. */
  rev: number;
  /** 1: the import is not finished, and what carries its number is not to be seen. A number, to be indexed. */
  running: 0 | 1;
  undoes: number | null;
  undone: number | null;
  /** While rows come back bit by bit under their old number: that number, instead of `rev`, is not to be seen. */
  hides?: number;
  /** For those who follow the log: entities that look different, whether what is matched on pages changed. */
  entities: string[];
  names: boolean;
}

/** The inverse of a change, in pieces: the log itself stays small to read. */
export interface Part {
  rev: number;
  seq: number;
  edits: Edit[];
  /** Rows that were not there before, told by their ids alone: an import has a hundred thousand of them. */
  added?: Added[];
}

export interface Added {
  table: TableName;
  /** What the rows carry. */
  rev: number;
  ids: string[];
}

/** Keyed records outside the log: indexes, marks of progress, jobs. */
export interface KvRow {
  key: string;
  value: unknown;
}

/** Key of a name's grave. */
export const nameGrave = (entity: string, text: string): string => `name\n${entity}\n${text}`;
/** Key of a link's grave, whichever fact is named first. */
export const linkGrave = (a: string, b: string): string => `link\n${a < b ? `${a}\n${b}` : `${b}\n${a}`}`;
export const graveKey = (kind: Grave['kind'], id: string): string => `${kind}\n${id}`;
export const mentionId = (entity: string, source: string): string => `${entity}\n${source}`;

/** Equal for names that a reader takes for the same: case, white space and compatibility forms are folded. */
export const foldName = (text: string): string =>
  text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();

/** A folded name, acronyms the same with and without their dots: "U.N." is "UN". */
export const nameKey = (text: string): string =>
  foldName(/^(?:\p{Lu}\.){2,}$/u.test(text) ? text.replaceAll('.', '') : text);

/** "Donald J. Trump" is "Donald Trump" as well; null: the name has no initials in its middle. */
export function withoutInitials(text: string): string | null {
  const short = text.replace(/(?<=^\p{Lu}\S+ )(?:\p{Lu}\. ?)+(?=\p{Lu}\p{Ll})/u, '');
  return short === text ? null : short;
}

/** The same page, wherever in it one stands. */
export function addressOf(url: string | null): string {
  if (!url) return '';
  const hash = url.indexOf('#');
  return hash < 0 ? url : url.slice(0, hash);
}

export function sourceRow(data: SourceData, hash: string): Omit<SourceRow, 'rev'> {
  return { id: data.id, hash, address: addressOf(data.url), data };
}

/** Kinds of name by which the same entity is found again: a surname or a demonym is shared by too many. */
const NAMES_OF_ITS_OWN: ReadonlySet<string> = new Set(['name', 'variant', 'acronym']);

export function entityRow(data: EntityData): Omit<EntityRow, 'rev'> {
  const keys = new Set([nameKey(data.name)]);
  const short = data.type === 'person' ? withoutInitials(data.name) : null;
  if (short !== null) keys.add(nameKey(short));
  for (const name of data.names) if (NAMES_OF_ITS_OWN.has(name.kind)) keys.add(nameKey(name.text));
  // A merged entity is found by the ids that went into it.
  for (const id of data.mergedFrom) keys.add(`=${id}`);
  return { id: data.id, keys: [...keys].map((key) => key.slice(0, 500)), data };
}

export function factRow(data: Fact): Omit<FactRow, 'rev'> {
  const about = new Set(data.entities.map((id) => `e:${id}`));
  const subject = data.entities[0];
  if (data.kind === 'role' && subject !== undefined) about.add(`r:${subject}`);
  for (const by of data.attributions) if (by.entity !== null) about.add(`s:${by.entity}`);
  return { id: data.id, source: data.target?.source ?? '', about: [...about], data };
}

export function mentionRow(entity: string, source: string, data: SourceMention[]): Omit<MentionRow, 'rev'> {
  return { id: mentionId(entity, source), entity, source, data };
}
