// Reads records out of the store for exports and backups: all of them or what belongs to a selection, in the
// order of their ids, as of one moment.
import type { Entity, Fact, Pack, Source, SourceMention } from '@/data/model';
import type { EntityRow, FactRow, MentionRow, SourceRow } from './rows';
import type { Database } from './schema';

/** What is chosen takes with it what it needs: facts their sources and entities, sources and entities their facts. */
export interface Selection {
  sources?: readonly string[];
  entities?: readonly string[];
  facts?: readonly string[];
}

export interface ExportOptions {
  /** Own notes and facts that are private are left out. */
  withoutPrivate?: boolean;
}

/** Called with records, kind after kind, each in order of id; must not wait for anything. */
export interface RecordSink {
  /** Keys of the file itself that this version does not know; called first, if at all. */
  extra?(keys: Record<string, unknown>): void;
  add(kind: 'sources' | 'entities' | 'facts', records: readonly (Source | Entity | Fact)[]): void;
}

const PIECE = 1_000;
const READ = ['sources', 'texts', 'entities', 'mentions', 'facts', 'state', 'changes'];

interface Chosen {
  sources: Set<string>;
  entities: Set<string>;
  facts: Set<string>;
}

export async function readRecords(
  db: Database,
  sink: RecordSink,
  selection: Selection | null,
  options: ExportOptions = {},
): Promise<void> {
  await db.transaction('r', READ, async () => {
    const hidden = await db.hidden();
    const chosen = selection && (await choose(db, selection));
    const open = (row: { rev: number; data: object }): boolean =>
      !hidden.has(row.rev) &&
      !(options.withoutPrivate && (row.data as { private?: boolean }).private === true);
    const extra = await db.rows('state').get('extra');
    if (extra && !selection) sink.extra?.(extra.data as Record<string, unknown>);
    const secret = options.withoutPrivate ? await privateEntities(db) : new Set<string>();
    await inPieces<SourceRow>(db, 'sources', chosen?.sources, async (rows) => {
      const shown = rows.filter(open);
      const texts = await db.rows('texts').bulkGet(shown.map((row) => row.id));
      sink.add(
        'sources',
        shown.map(({ data }, i): Source => ({ ...data, text: texts[i]?.data ?? null })),
      );
    });
    const mentions = await mentionsOf(db, chosen, hidden);
    await inPieces<EntityRow>(db, 'entities', chosen?.entities, async (rows) => {
      sink.add(
        'entities',
        rows.filter(open).map(
          ({ data }): Entity => ({
            ...data,
            notes: options.withoutPrivate ? data.notes.filter((note) => !note.private) : data.notes,
            mentions: mentions.get(data.id) ?? [],
          }),
        ),
      );
    });
    await inPieces<FactRow>(db, 'facts', chosen?.facts, async (rows) => {
      sink.add(
        'facts',
        rows.filter(open).map((row) => withoutEntities(row.data, secret)),
      );
    });
  });
}

/** The same as one object, for formats that need to look around. */
export async function readPack(
  db: Database,
  selection: Selection | null,
  options: ExportOptions = {},
): Promise<Pack> {
  const pack: Pack = { format: 'sidelight-pack', version: 1, sources: [], entities: [], facts: [] };
  const sink: RecordSink = {
    extra: (keys) => Object.assign(pack, keys),
    add: (kind, records) => (pack[kind] as unknown[]).push(...records),
  };
  await readRecords(db, sink, selection, options);
  return pack;
}

async function privateEntities(db: Database): Promise<Set<string>> {
  const rows = await db
    .rows('entities')
    .filter((row) => row.data.private)
    .primaryKeys();
  return new Set(rows);
}

/** A fact that stays loses the entities that are left out. */
function withoutEntities(fact: Fact, left: ReadonlySet<string>): Fact {
  if (left.size === 0) return fact;
  return {
    ...fact,
    entities: fact.entities.filter((id) => !left.has(id)),
    attributions: fact.attributions.map((by) =>
      by.entity !== null && left.has(by.entity) ? { ...by, entity: null } : by,
    ),
  };
}

async function inPieces<R extends { id: string }>(
  db: Database,
  table: 'sources' | 'entities' | 'facts',
  ids: ReadonlySet<string> | undefined,
  take: (rows: R[]) => Promise<void>,
): Promise<void> {
  if (ids) {
    const list = [...ids].sort();
    for (let at = 0; at < list.length; at += PIECE) {
      const rows = await db.rows(table).bulkGet(list.slice(at, at + PIECE));
      await take(rows.filter((row) => row !== undefined) as unknown as R[]);
    }
    return;
  }
  for (let after: string | null = null; ; ) {
    const from = after === null ? db.rows(table).orderBy('id') : db.rows(table).where('id').above(after);
    const rows = (await from.limit(PIECE).toArray()) as unknown as R[];
    if (rows.length > 0) await take(rows);
    const last = rows.at(-1);
    if (!last || rows.length < PIECE) return;
    after = last.id;
  }
}

async function choose(db: Database, selection: Selection): Promise<Chosen> {
  const chosen: Chosen = {
    sources: new Set(selection.sources),
    entities: new Set(selection.entities),
    facts: new Set(selection.facts),
  };
  const takeFact = ({ id, source, data }: FactRow): void => {
    chosen.facts.add(id);
    if (source !== '') chosen.sources.add(source);
    for (const entity of data.entities) chosen.entities.add(entity);
    for (const by of data.attributions) if (by.entity !== null) chosen.entities.add(by.entity);
  };
  for (const row of await db.rows('facts').bulkGet([...chosen.facts])) if (row) takeFact(row);
  for (const id of selection.sources ?? []) {
    await db.rows('facts').where('source').equals(id).each(takeFact);
    await db
      .rows('mentions')
      .where('source')
      .equals(id)
      .each((row) => {
        chosen.entities.add(row.entity);
      });
  }
  for (const id of selection.entities ?? [])
    for (const about of [`e:${id}`, `s:${id}`])
      await db.rows('facts').where('about').equals(about).each(takeFact);
  return chosen;
}

/** Mentions by entity, in sources that are part of the export. */
async function mentionsOf(
  db: Database,
  chosen: Chosen | null,
  hidden: ReadonlySet<number>,
): Promise<Map<string, SourceMention[]>> {
  const found = new Map<string, SourceMention[]>();
  const take = (row: MentionRow): void => {
    if (hidden.has(row.rev) || (chosen && !chosen.sources.has(row.source))) return;
    const list = found.get(row.entity);
    if (list) for (const mention of row.data) list.push(mention);
    else found.set(row.entity, [...row.data]);
  };
  if (!chosen) for (const row of await db.rows('mentions').toArray()) take(row);
  else for (const id of chosen.sources) await db.rows('mentions').where('source').equals(id).each(take);
  for (const list of found.values()) list.sort(inText);
  return found;
}

const inText = (a: SourceMention, b: SourceMention): number =>
  (a.source < b.source ? -1 : a.source > b.source ? 1 : 0) || a.start - b.start || a.end - b.end;
