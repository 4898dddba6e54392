// What an import makes of the facts: which the store has, whose ids are taken, whom they are about once entities are
// matched.
import type { Fact, Pack } from '@/data/model';
import { readMany } from '../many';
import { type FactRow, graveKey } from '../rows';
import type { Database } from '../schema';
import { free, type SourceMatch } from './match';
import { factContent, mergeFact, type Outcome } from './records';

export interface PlannedFact {
  fact: Fact;
  outcome: Outcome;
}

/** Whom an entity of the pack becomes. */
interface PlannedEntity {
  incoming: { id: string };
  id: string;
  leftOut: boolean;
}

interface Options {
  respect: 'all' | 'facts' | 'none';
  turn: (done: number) => Promise<void>;
}

const PIECE = 2_000;

export async function planFacts(
  db: Database,
  pack: Pack,
  sources: ReadonlyMap<string, SourceMatch>,
  entities: readonly PlannedEntity[],
  graves: ReadonlySet<string>,
  leftOut: ReadonlySet<string>,
  options: Options,
): Promise<{ facts: PlannedFact[]; leftOut: number }> {
  const into = new Map(entities.map((entity) => [entity.incoming.id, entity.leftOut ? null : entity.id]));
  const known = await knownFacts(db, sources);
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const facts: PlannedFact[] = [];
  let out = 0;
  const there = await heldIds(db, pack.facts.length);
  for (let at = 0; at < pack.facts.length; at += PIECE) {
    const piece = pack.facts.slice(at, at + PIECE);
    const held = new Map<string, FactRow>();
    const asked = piece.flatMap(({ id }) => (!there || there.has(id) ? [id] : [])).sort();
    for (const row of await readMany(db, 'facts', asked)) held.set(row.id, row);
    for (const raw of piece) {
      const row = held.get(raw.id);
      const source = raw.target ? (sources.get(raw.target.source)?.id ?? '') : '';
      const buried = options.respect !== 'none' && !row && graves.has(graveKey('fact', raw.id));
      if (buried || (raw.target && leftOut.has(raw.target.source))) {
        out++;
        continue;
      }
      const mapped = mapFact(raw, source, into);
      const here = row?.source === source && sameNote(row.data, mapped) ? row.data : undefined;
      const same = here ?? known.get(source)?.get(factContent(mapped));
      const id = same?.id ?? freeFact(raw.id, source, row !== undefined, taken);
      taken.add(id);
      ids.set(raw.id, id);
      const fact = { ...mapped, id };
      facts.push(same ? mergeFact(same, fact) : { fact, outcome: 'added' });
    }
    await options.turn(0.2 + (0.2 * at) / pack.facts.length);
  }
  relink(facts, ids);
  return { facts, leftOut: out };
}

/** More facts than this are not asked for one by one: nearly all of a large pack are new. */
const ASK_UP_TO = 1_000;

async function heldIds(db: Database, asked: number): Promise<ReadonlySet<string> | null> {
  return asked > ASK_UP_TO ? new Set(await db.rows('facts').toCollection().primaryKeys()) : null;
}

/** Without a place in a source, two facts of one id are the same only if they also say the same or are each other's edits. */
const sameNote = (held: Fact | undefined, incoming: Fact): boolean =>
  held !== undefined &&
  (held.target !== null ||
    held.body === incoming.body ||
    (held.created !== undefined && held.created === incoming.created));

function freeFact(id: string, source: string, held: boolean, taken: ReadonlySet<string>): string {
  if (!held && !taken.has(id)) return id;
  return free(`${id}@${source.slice(0, 16)}`, taken);
}

/** Ids in the store; two that became one stand once. */
function mapIds(ids: readonly string[], into: ReadonlyMap<string, string | null>): string[] {
  const mapped = ids.flatMap((id) => into.get(id) ?? []);
  return new Set(mapped).size < new Set(ids).size ? [...new Set(mapped)] : mapped;
}

const mapFact = (fact: Fact, source: string, into: ReadonlyMap<string, string | null>): Fact => ({
  ...fact,
  entities: mapIds(fact.entities, into),
  attributions: fact.attributions.map((by) => ({
    ...by,
    entity: by.entity === null ? null : (into.get(by.entity) ?? null),
  })),
  target: fact.target && { ...fact.target, source },
});

/** Facts got other ids when theirs were taken: links follow. */
function relink(facts: PlannedFact[], ids: ReadonlyMap<string, string>): void {
  for (const planned of facts)
    if (planned.fact.links.some((link) => (ids.get(link.fact) ?? link.fact) !== link.fact))
      planned.fact = {
        ...planned.fact,
        links: planned.fact.links.map((link) => ({ ...link, fact: ids.get(link.fact) ?? link.fact })),
      };
}

/** Facts that the store has of the pack's sources, by what they say. */
async function knownFacts(
  db: Database,
  sources: ReadonlyMap<string, SourceMatch>,
): Promise<Map<string, Map<string, Fact>>> {
  const known = new Map<string, Map<string, Fact>>();
  for (const { held } of sources.values()) {
    if (!held || known.has(held.id)) continue;
    const rows = await db.rows('facts').where('source').equals(held.id).toArray();
    known.set(held.id, new Map(rows.map((row) => [factContent(row.data), row.data])));
  }
  return known;
}
