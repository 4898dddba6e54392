// Acts on facts and own annotations.
import type { Fact } from '@/data/model';
import { checkFact } from '@/data/pack-schema/checks';
import type { CheckedAct } from '../acts';
import type { Batch } from '../batch';
import { addressOf, factRow, graveKey, linkGrave, type Summary, sourceRow } from '../rows';
import { addEntity } from './entities';
import { freeId, mustHave, ownId, StoreError } from './shared';

const blank = (id: string, kind: string): Fact => ({
  id,
  kind,
  statement: { text: '', spans: [] },
  body: null,
  entities: [],
  target: null,
  attributions: [],
  when: null,
  quantities: [],
  quotations: [],
  status: 'confirmed',
  origin: 'person',
  private: false,
  links: [],
});

/** Enough of a fact to tell it in a history line. */
const short = (fact: Fact): string => (fact.statement.text || fact.body || '').slice(0, 120);

/** Holds a fact to what a pack must be, so that what goes out can come in again. */
async function checkSound(batch: Batch, fact: Fact): Promise<void> {
  const texts = new Map<string, string | null>();
  if (fact.target) {
    const { source } = fact.target;
    await mustHave(batch, 'sources', source);
    texts.set(source, (await batch.get('texts', source))?.data ?? null);
  }
  const ids = [...fact.entities, ...fact.attributions.flatMap((by) => by.entity ?? [])];
  const rows = await batch.getMany('entities', ids);
  const entities = new Set(rows.flatMap((row) => row?.id ?? []));
  checkFact(fact, 'fact', { texts, entities }, (code, _, detail) => {
    throw new StoreError(code === 'unknown-entity' ? 'not-found' : 'broken-span', detail);
  });
}

export async function addFact(batch: Batch, act: CheckedAct<'addFact'>): Promise<Summary> {
  const { kind, ...fields } = act.fact;
  const fact: Fact = { ...blank(ownId(), kind), ...fields, created: batch.now, modified: batch.now };
  await checkSound(batch, fact);
  await batch.put('facts', factRow(fact), null);
  return { statement: short(fact), kind, fact: fact.id };
}

export async function editFact(batch: Batch, act: CheckedAct<'editFact'>): Promise<Summary> {
  const row = await mustHave(batch, 'facts', act.fact);
  const fact: Fact = { ...row.data, ...act.patch, modified: batch.now };
  await checkSound(batch, fact);
  await batch.put('facts', factRow(fact), row);
  return { statement: short(fact), fields: Object.keys(act.patch).join(', ') };
}

/** The same edit for many; facts that have gone meanwhile are passed over. */
async function editEach(batch: Batch, ids: readonly string[], edit: (fact: Fact) => Fact): Promise<Summary> {
  const rows = await batch.getMany('facts', ids);
  let count = 0;
  let statement: string | null = null;
  for (const row of rows) {
    if (!row) continue;
    const fact = { ...edit(row.data), modified: batch.now };
    statement ??= short(fact);
    batch.replace('facts', row.id, factRow(fact), row);
    count++;
  }
  if (count === 0) throw new StoreError('not-found', ids[0]);
  return { count, statement };
}

export const setStatus = async (batch: Batch, act: CheckedAct<'setStatus'>): Promise<Summary> => ({
  ...(await editEach(batch, act.facts, (fact) => ({ ...fact, status: act.status }))),
  status: act.status,
});

export async function editFacts(batch: Batch, act: CheckedAct<'editFacts'>): Promise<Summary> {
  if (act.addEntity !== undefined) await mustHave(batch, 'entities', act.addEntity);
  const summary = await editEach(batch, act.facts, (fact) => {
    let entities = fact.entities.filter((id) => id !== act.removeEntity);
    if (act.addEntity !== undefined && !entities.includes(act.addEntity))
      entities = [...entities, act.addEntity];
    return { ...fact, ...act.patch, entities };
  });
  return { ...summary, fields: Object.keys(act.patch).join(', ') };
}

export async function deleteFacts(batch: Batch, act: CheckedAct<'deleteFacts'>): Promise<Summary> {
  const rows = await batch.getMany('facts', act.facts);
  const found = rows.filter((row) => row !== undefined);
  const keys = found.map((row) => graveKey('fact', row.id));
  const graves = await batch.getMany('graves', keys);
  for (const [i, row] of found.entries()) {
    const id = keys[i] ?? '';
    batch.replace('facts', row.id, null, row);
    batch.replace('graves', id, { id, data: { kind: 'fact', at: batch.now } }, graves[i] ?? null);
  }
  const gone = new Set(found.map((row) => row.id));
  for (const row of found)
    for (const link of row.data.links) {
      const other = gone.has(link.fact) ? undefined : await batch.get('facts', link.fact);
      if (other) await batch.put('facts', factRow(unlinked(other.data, row.id)), other);
    }
  if (!found[0]) throw new StoreError('not-found', act.facts[0]);
  return { count: found.length, statement: short(found[0].data) };
}

const unlinked = (fact: Fact, other: string): Fact => ({
  ...fact,
  links: fact.links.filter((link) => link.fact !== other),
});

export async function linkFacts(batch: Batch, act: CheckedAct<'linkFacts'>): Promise<Summary> {
  if (act.a === act.b) throw new StoreError('conflict', act.a);
  for (const [id, other] of [
    [act.a, act.b],
    [act.b, act.a],
  ] as const) {
    const row = await mustHave(batch, 'facts', id);
    const links = [...unlinked(row.data, other).links, { fact: other, kind: act.kind }];
    await batch.put('facts', factRow({ ...row.data, links, modified: batch.now }), row);
  }
  await batch.delete('graves', linkGrave(act.a, act.b));
  return { kind: act.kind, count: 2 };
}

export async function unlinkFacts(batch: Batch, act: CheckedAct<'unlinkFacts'>): Promise<Summary> {
  for (const [id, other] of [
    [act.a, act.b],
    [act.b, act.a],
  ] as const) {
    const row = await batch.get('facts', id);
    if (row?.data.links.some((link) => link.fact === other))
      await batch.put('facts', factRow({ ...unlinked(row.data, other), modified: batch.now }), row);
  }
  if (!batch.empty)
    await batch.put('graves', { id: linkGrave(act.a, act.b), data: { kind: 'link', at: batch.now } });
  return { count: 2 };
}

/** A note or fact at a place of a web page: the page's text is not kept, only the quote and what stands around it. */
export async function annotate(batch: Batch, act: CheckedAct<'annotate'>): Promise<Summary> {
  const address = addressOf(act.page.url);
  const known = (await batch.where('sources', 'address', address)).find((row) => row.data.kind === 'page');
  let source = known?.id;
  if (source === undefined) {
    source = await freeId(batch, 'sources', `page-${address.slice(0, 300)}`);
    await batch.put(
      'sources',
      sourceRow(
        {
          id: source,
          kind: 'page',
          title: act.page.title,
          sha256: null,
          url: act.page.url,
          publisher: null,
          byline: null,
          language: null,
          published: null,
          retrieved: batch.now,
          extractor: null,
          dateline: null,
          sections: [],
          created: batch.now,
        },
        '',
      ),
    );
  }
  const entities = [...act.entities];
  for (const id of entities) await mustHave(batch, 'entities', id);
  if (act.newEntity) entities.unshift(await newEntity(batch, act.newEntity));
  const { exact, prefix, suffix, start, end } = act;
  const fact: Fact = {
    ...blank(ownId(), act.kind),
    statement: { text: exact, spans: [] },
    body: act.body,
    entities,
    target: { source, exact, start, end, prefix, suffix },
    private: act.private,
    created: batch.now,
    modified: batch.now,
  };
  await batch.put('facts', factRow(fact), null);
  return { statement: short(fact), fact: fact.id, page: act.page.title ?? act.page.url };
}

async function newEntity(batch: Batch, input: { type: string; name: string }): Promise<string> {
  const { entity } = await addEntity(batch, { act: 'addEntity', ...input });
  return String(entity);
}
