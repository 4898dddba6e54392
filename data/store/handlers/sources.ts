// Acts on sources.
import type { CheckedAct } from '../acts';
import type { Batch } from '../batch';
import { graveKey, type Summary, sourceRow } from '../rows';
import { mustHave, ownId, StoreError } from './shared';

/** A person's own words or a page, added by hand; articles come as packs. */
export async function addSource(batch: Batch, act: CheckedAct<'addSource'>): Promise<Summary> {
  const { text, kind, ...fields } = act.source;
  const id = ownId();
  const data = {
    id,
    kind,
    title: null,
    sha256: batch.textHash || null,
    url: null,
    publisher: null,
    byline: null,
    language: null,
    published: null,
    retrieved: batch.now,
    extractor: null,
    dateline: null,
    sections: [],
    created: batch.now,
    modified: batch.now,
    ...fields,
  };
  await batch.put('sources', sourceRow(data, batch.textHash), null);
  if (text !== null) await batch.put('texts', { id, data: text }, null);
  return { title: data.title, source: id };
}

export async function editSource(batch: Batch, act: CheckedAct<'editSource'>): Promise<Summary> {
  const row = await mustHave(batch, 'sources', act.source);
  const data = { ...row.data, ...act.patch, modified: batch.now };
  await batch.put('sources', sourceRow(data, row.hash), row);
  return { title: data.title, fields: Object.keys(act.patch).join(', ') };
}

/** Sources go with their text, facts and mentions, and with entities of which nothing else is known. */
export async function deleteSources(batch: Batch, act: CheckedAct<'deleteSources'>): Promise<Summary> {
  const touched = new Set<string>();
  let facts = 0;
  let title: string | null = null;
  let count = 0;
  for (const id of act.sources) {
    const row = await batch.get('sources', id);
    if (!row) continue;
    count++;
    title ??= row.data.title;
    for (const fact of await batch.where('facts', 'source', id)) {
      facts++;
      for (const entity of fact.data.entities) touched.add(entity);
      for (const by of fact.data.attributions) if (by.entity !== null) touched.add(by.entity);
      await batch.delete('facts', fact.id, fact);
    }
    for (const mentions of await batch.where('mentions', 'source', id)) {
      touched.add(mentions.entity);
      await batch.delete('mentions', mentions.id, mentions);
    }
    const text = await batch.get('texts', id);
    if (text) await batch.delete('texts', id, text);
    await batch.delete('sources', id, row);
    await batch.put('graves', {
      id: graveKey('source', row.hash || id),
      data: { kind: 'source', at: batch.now },
    });
  }
  if (count === 0) throw new StoreError('not-found', act.sources[0]);
  await dropEmpty(batch, touched);
  return { count, facts, title };
}

/** Entities that only the deleted sources spoke of go too; what a person made or wrote on stays. */
async function dropEmpty(batch: Batch, ids: Set<string>): Promise<void> {
  for (const id of ids) {
    const row = await batch.get('entities', id);
    if (!row || row.data.modified || row.data.notes.length > 0 || row.data.description) continue;
    if ((await batch.where('mentions', 'entity', id)).length > 0) continue;
    if ((await batch.where('facts', 'about', `e:${id}`)).length > 0) continue;
    if ((await batch.where('facts', 'about', `s:${id}`)).length > 0) continue;
    await batch.delete('entities', id, row);
  }
}
