// What card and sheet show of an entity, made from rows: facts ranked for this page, each with who says so,
// its quote in its sentence and its source.
import type { Entity, Fact } from '@/data/model';
import type { EntityView, FactView } from '@/data/view';
import { factView, gather, refOf, sourceView, visible } from './fact-view';
import { type EntityRow, type FactRow, foldName } from './rows';
import type { Database } from './schema';

export interface ViewOptions {
  /** Other entities of the page, those nearest to the mention first. */
  context: readonly string[];
  /** Whether the view goes where a page's script could read it: nothing private then. */
  forPage: boolean;
  /** At most so many facts an entity; `total` says how many there are. */
  limit?: number;
}

/** A card shows a few facts and lets one scroll on; nobody reads more than this in it. */
const DEFAULT_LIMIT = 60;

export async function entityViews(
  db: Database,
  ids: readonly string[],
  options: ViewOptions,
): Promise<EntityView[]> {
  const rows = await db.rows('entities').bulkGet([...ids]);
  const views: EntityView[] = [];
  for (const row of rows)
    if (row && !(options.forPage && row.data.private)) views.push(await entityView(db, row, options));
  return views;
}

async function entityView(db: Database, row: EntityRow, options: ViewOptions): Promise<EntityView> {
  const { data } = row;
  const { rows: all, unread } = await factsAbout(db, data.id, options.context);
  const shown = all.filter(({ data: fact }) => visible(fact, options.forPage));
  const days = await daysOf(db, shown);
  const ranked = once(rank(shown, data.id, options.context, days));
  const roles = ranked
    .filter(({ data: fact }) => tellsWho(fact, data))
    .sort((a, b) => surest(a, b) || newest(a, b, days))
    .slice(0, DEFAULT_LIMIT);
  const facts = ranked
    .filter(({ data: fact }) => !tellsWho(fact, data))
    .slice(0, options.limit ?? DEFAULT_LIMIT);
  const known = await gather(db, [...roles, ...facts], options.forPage);
  const hidden = options.forPage ? data.notes.filter((note) => note.private).length : 0;
  return {
    ...refOf(row),
    description: data.description,
    roles: roles.map((fact) => factView(fact.data, known)),
    facts: facts.map((fact) => factView(fact.data, known)),
    total: ranked.length + unread,
    notes: data.notes
      .filter((note) => !(options.forPage && note.private))
      .map(({ text, private: secret }) => ({ text, private: secret })),
    hiddenNotes: hidden + all.filter((fact) => options.forPage && secretNote(fact.data)).length,
    names: data.names.map(({ text, kind }) => ({ text, kind })),
  };
}

/**
 * Whether a fact says who or what the entity is: a role of its own, or what a source calls a place ("the Belarusian
 * capital Minsk"). Other relations ("his counterpart") say nothing without the text around them.
 */
function tellsWho({ kind, entities, statement }: Fact, { id, type }: Pick<Entity, 'id' | 'type'>): boolean {
  if (entities[0] !== id) return false;
  return (
    kind === 'role' ||
    (kind === 'relation' && type === 'place' && /^(?:the|an?) (?!.* and )/i.test(statement.text))
  );
}

/** Up to so many facts of an entity are all read; of more, those that a card would show first. */
const READ_ALL = 400;
/** Of a long list of neighbours only the nearest decide. */
const NEAREST = 4;

async function factsAbout(
  db: Database,
  id: string,
  context: readonly string[],
): Promise<{ rows: FactRow[]; unread: number }> {
  const hidden = await db.hidden();
  const table = db.rows('facts');
  const keys = (key: string) => table.where('about').equals(key).primaryKeys();
  const all = await keys(`e:${id}`);
  const read = async (ids: string[]) =>
    (await table.bulkGet(ids)).filter((row) => row !== undefined).filter((row) => !hidden.has(row.rev));
  if (all.length <= READ_ALL) return { rows: await read(all), unread: 0 };
  const own = new Set(all);
  const chosen = new Set((await keys(`r:${id}`)).slice(0, READ_ALL / 4));
  for (const other of context.filter((each) => each !== id).slice(0, NEAREST))
    for (const key of await keys(`e:${other}`)) if (own.has(key) && chosen.size < READ_ALL) chosen.add(key);
  for (const key of all) {
    if (chosen.size >= READ_ALL) break;
    chosen.add(key);
  }
  return { rows: await read([...chosen]), unread: all.length - chosen.size };
}

/** The same words of the same speaker in copies of one text, or in an article's versions, are shown once. */
function once(rows: FactRow[]): FactRow[] {
  const seen = new Map<string, string>();
  return rows.filter(({ source, data }) => {
    if (data.origin === 'person' || data.statement.text === '') return true;
    const said = data.attributions.map((by) => by.text).join('\n');
    const key = `${data.kind}\n${foldName(data.statement.text)}\n${said}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, source);
    return first === undefined || first === source;
  });
}

/** Facts as lists show them, in the given order; `forPage` leaves out what is private. */
export async function factViews(db: Database, rows: FactRow[], forPage = false): Promise<FactView[]> {
  const known = await gather(db, rows, forPage);
  return rows.filter(({ data }) => !forPage || visible(data, true)).map((row) => factView(row.data, known));
}

const secretNote = (fact: Fact): boolean => fact.private && fact.status !== 'rejected';

/** The days of the facts' sources, as far as they are believed. */
async function daysOf(db: Database, rows: FactRow[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(rows.map(({ source }) => source).filter((id) => id !== ''))];
  const sources = await db.rows('sources').bulkGet(ids);
  return new Map(
    sources.flatMap((row) => (row ? [[row.id, sourceView(row.data).date?.slice(0, 10) ?? '']] : [])),
  );
}

/** What a person confirmed first. */
const surest = (a: FactRow, b: FactRow): number =>
  Number(b.data.status === 'confirmed') - Number(a.data.status === 'confirmed');

/** A person's own first, then what the newest source says; undated ones last. */
function newest(a: FactRow, b: FactRow, days: ReadonlyMap<string, string>): number {
  if (a.source === b.source) return 0;
  const day = ({ source }: FactRow) => (source === '' ? '9' : (days.get(source) ?? ''));
  return day(a) === day(b) ? (a.source < b.source ? -1 : 1) : day(a) < day(b) ? 1 : -1;
}

/**
 * Facts that concern other entities of the page first, the nearest of them first; then what a person confirmed; then what
 * the newest source says, in its order.
 */
function rank(
  rows: FactRow[],
  subject: string,
  context: readonly string[],
  days: ReadonlyMap<string, string>,
): FactRow[] {
  const place = new Map(context.filter((id) => id !== subject).map((id, i) => [id, i]));
  const nearness = (fact: Fact): number =>
    Math.min(
      ...fact.entities.map((id) => place.get(id) ?? Infinity),
      ...fact.attributions.map((by) => place.get(by.entity ?? '') ?? Infinity),
      Number.MAX_SAFE_INTEGER,
    );
  return rows
    .map((row) => ({ row, near: nearness(row.data) }))
    .sort(
      (a, b) =>
        a.near - b.near ||
        surest(a.row, b.row) ||
        newest(a.row, b.row, days) ||
        (a.row.data.target?.start ?? 0) - (b.row.data.target?.start ?? 0),
    )
    .map(({ row }) => row);
}
