// Brings a pack into the store.
import type { Pack, SourceMention } from '@/data/model';
import type { CheckedAct } from './acts';
import { Batch } from './batch';
import { putMentions } from './handlers/sources';
import { type Change, entityRow, factRow, graveKey, sourceRow, TABLES } from './rows';
import type { Database } from './schema';

export async function importPack(
  db: Database,
  act: CheckedAct<'importPack' | 'seed'>,
  now: Date,
): Promise<Change> {
  const pack = act.pack as Pack;
  return db.transaction('rw', [...TABLES, 'changes', 'parts'], async () => {
    const batch = new Batch(db, now);
    const buried = async (kind: 'source' | 'entity' | 'fact', id: string) =>
      act.act === 'seed' && (await batch.get('graves', graveKey(kind, id))) !== undefined;
    for (const { text, ...data } of pack.sources) {
      if (await buried('source', data.sha256 ?? data.id)) continue;
      await batch.put('sources', sourceRow(data, data.sha256 ?? ''));
      if (text !== null) await batch.put('texts', { id: data.id, data: text });
    }
    for (const { mentions, ...data } of pack.entities) {
      if ((await buried('entity', data.id)) || (await batch.get('entities', data.id))) continue;
      await batch.put('entities', entityRow(data));
      for (const [source, group] of bySource(mentions)) await putMentions(batch, data.id, source, group);
    }
    for (const data of pack.facts)
      if (!(await buried('fact', data.id)) && !(await batch.get('facts', data.id)))
        await batch.put('facts', factRow(data));
    return batch.commit(act.act, { count: pack.facts.length, title: pack.sources[0]?.title ?? null });
  });
}

function bySource(mentions: readonly SourceMention[]): Map<string, SourceMention[]> {
  const groups = new Map<string, SourceMention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.source);
    if (group) group.push(mention);
    else groups.set(mention.source, [mention]);
  }
  return groups;
}
