// Which records of the store a pack's sources and entities are.
import type { Entity, Pack, Source } from '@/data/model';
import type { ImportDecisions } from '../acts';
import { addressOf, type EntityRow, foldName, type SourceRow } from '../rows';
import type { Database } from '../schema';
import { mentionsBySource, place } from './records';
import { keysOf, sameByName } from './same-entity';

/** The sha256 of the text's UTF-8 bytes, in hex: our own reckoning, whatever a pack says. */
export async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export interface SourceMatch {
  incoming: Source;
  hash: string;
  /** The store's source with the same text (for a page: the same address). */
  held: SourceRow | null;
  /** Its id in the store. */
  id: string;
  /** An article of the same address with another text: this one is its new version. */
  versionOf: string | null;
}

export async function matchSources(db: Database, pack: Pack): Promise<SourceMatch[]> {
  const hashes = new Map<string, string>();
  for (const { id, text } of pack.sources) hashes.set(id, text === null ? '' : await hashOf(text));
  const rows = await db.rows('sources').toArray();
  const byHash = new Map(rows.filter((row) => row.hash !== '').map((row) => [row.hash, row]));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const pages = new Map(rows.filter((row) => row.data.kind === 'page').map((row) => [row.address, row]));
  const articles = new Map<string, SourceRow>();
  for (const row of rows) if (row.hash !== '' && row.address !== '') articles.set(row.address, row);
  const taken = new Set(byId.keys());
  const claimed = new Set<string>();
  return pack.sources.map((incoming) => {
    const hash = hashes.get(incoming.id) ?? '';
    const address = addressOf(incoming.url);
    const known = byId.get(incoming.id);
    let held: SourceRow | null = null;
    if (hash !== '') held = byHash.get(hash) ?? null;
    // A source without its text (an annotation export has none) is the one of the same id and address.
    else if (known?.address === address) held = known;
    else if (incoming.kind === 'page' && address !== '') held = pages.get(address) ?? null;
    // Two sources of one pack do not become one of the store, save when their texts are the same.
    if (held && hash === '' && claimed.has(held.id)) held = null;
    const id = held?.id ?? free(incoming.id, taken);
    taken.add(id);
    claimed.add(id);
    const versionOf = held || hash === '' ? null : (articles.get(address)?.id ?? null);
    if (!held && hash !== '') byHash.set(hash, { id, rev: 0, hash, address, data: incoming });
    return { incoming, hash, held: held?.rev === 0 ? null : held, id, versionOf };
  });
}

/** The id itself, or with a number when another record has it. */
export function free(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let i = 2; ; i++) if (!taken.has(`${id}~${i}`)) return `${id}~${i}`;
}

export interface EntityMatch {
  incoming: Entity;
  held: EntityRow | null;
  id: string;
  /** Entities of the store that it might be: for the person's choice. */
  candidates: EntityRow[];
  /** A person decided. */
  decided: boolean;
}

/** More entities than this are quicker looked up by reading all than one by one. */
const READ_ALL_FROM = 200;

export async function matchEntities(
  db: Database,
  pack: Pack,
  sources: ReadonlyMap<string, SourceMatch>,
  decisions: ImportDecisions,
): Promise<EntityMatch[]> {
  const rows = await candidatesOf(db, pack, decisions);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const byKey = new Map<string, EntityRow[]>();
  for (const row of rows) for (const key of row.keys) byKey.set(key, [...(byKey.get(key) ?? []), row]);
  const owners = await ownersOf(db, sources);
  const taken = new Set(byId.keys());
  const claimed = new Set<string>();
  const matches = pack.entities.map((incoming): EntityMatch => {
    const named = keysOf(incoming).flatMap((key) => byKey.get(key) ?? []);
    const candidates = [...new Set([...named, ...(byKey.get(`=${incoming.id}`) ?? [])])];
    const decision = Object.hasOwn(decisions, incoming.id) ? decisions[incoming.id] : undefined;
    const held =
      decision === undefined
        ? (ownerOf(incoming, sources, owners, byId) ?? sameId(incoming, byId, byKey))
        : (byId.get(decision ?? '') ?? null);
    if (held) claimed.add(held.id);
    return { incoming, held, id: held?.id ?? '', candidates, decided: decision !== undefined };
  });
  for (const match of matches) {
    if (!match.held && !match.decided) {
      // By name only when nothing else claimed that entity: two of one name in a pack are two.
      match.held = sameByName(
        match.incoming,
        match.candidates.filter((row) => row.data.type === match.incoming.type && !claimed.has(row.id)),
      );
      if (match.held) claimed.add(match.held.id);
    }
    match.id = match.held?.id ?? free(match.incoming.id, taken);
    taken.add(match.id);
  }
  return matches;
}

async function candidatesOf(db: Database, pack: Pack, decisions: ImportDecisions): Promise<EntityRow[]> {
  const table = db.rows('entities');
  if (pack.entities.length > READ_ALL_FROM) return table.toArray();
  const keys = pack.entities.flatMap((entity) => [...keysOf(entity), `=${entity.id}`]);
  const ids = pack.entities.flatMap(({ id }) => [id, decisions[id] ?? id]);
  const found = [...(await table.bulkGet(ids)), ...(await table.where('keys').anyOf(keys).toArray())];
  const owners = await owning(db, pack);
  return [...new Map([...found, ...owners].flatMap((row) => (row ? [[row.id, row] as const] : []))).values()];
}

/** Entities that hold mentions in sources that the pack also has. */
async function owning(db: Database, pack: Pack): Promise<(EntityRow | undefined)[]> {
  const ids = pack.sources.map((source) => source.id);
  const mentions = await db.rows('mentions').where('source').anyOf(ids).toArray();
  return db.rows('entities').bulkGet([...new Set(mentions.map((row) => row.entity))]);
}

/** Same id, and not a chance meeting of two packs' ids: some name in common. */
function sameId(
  incoming: Entity,
  byId: ReadonlyMap<string, EntityRow>,
  byKey: ReadonlyMap<string, EntityRow[]>,
): EntityRow | null {
  const names = new Set([incoming.name, ...incoming.names.map((name) => name.text)].map(foldName));
  const shares = ({ data }: EntityRow): boolean =>
    names.has(foldName(data.name)) || data.names.some((name) => names.has(foldName(name.text)));
  const own = byId.get(incoming.id);
  if (own && shares(own)) return own;
  return (byKey.get(`=${incoming.id}`) ?? []).find(shares) ?? null;
}

/** Source in the store -> place -> entity that has a mention there. */
type Owners = ReadonlyMap<string, ReadonlyMap<string, string>>;

export async function ownersOf(db: Database, sources: ReadonlyMap<string, SourceMatch>): Promise<Owners> {
  const owners = new Map<string, Map<string, string>>();
  for (const { held } of sources.values()) {
    if (!held || owners.has(held.id)) continue;
    const places = new Map<string, string>();
    owners.set(held.id, places);
    for (const row of await db.rows('mentions').where('source').equals(held.id).toArray())
      for (const mention of row.data) places.set(place(mention), row.entity);
  }
  return owners;
}

/** The same places in the same text belong to the same entity, whatever it was called, merged or split since. */
function ownerOf(
  incoming: Entity,
  sources: ReadonlyMap<string, SourceMatch>,
  owners: Owners,
  byId: ReadonlyMap<string, EntityRow>,
): EntityRow | null {
  const votes = new Map<string, number>();
  for (const [source, mentions] of mentionsBySource(incoming)) {
    const places = owners.get(sources.get(source)?.held?.id ?? '');
    if (!places) continue;
    for (const mention of mentions) {
      const owner = places.get(place(mention));
      if (owner !== undefined) votes.set(owner, (votes.get(owner) ?? 0) + 1);
    }
  }
  const [best] = [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best ? (byId.get(best[0]) ?? null) : null;
}
