// Merging and splitting entities, with everything that hangs on them.
import type { Fact, Name, SourceMention } from '@/data/model';
import type { CheckedAct } from '../acts';
import type { Batch } from '../batch';
import { type EntityData, entityRow, factRow, mentionId, mentionRow, nameGrave, type Summary } from '../rows';
import { freeId, mustHave, StoreError, slug } from './shared';

/** Puts `to` wherever facts speak of `from`; null takes it out. */
export async function replaceInFacts(batch: Batch, from: string, to: string | null): Promise<void> {
  const rows = [
    ...(await batch.where('facts', 'about', `e:${from}`)),
    ...(await batch.where('facts', 'about', `s:${from}`)),
  ];
  for (const row of new Map(rows.map((each) => [each.id, each])).values())
    await batch.put('facts', factRow(withEntity(row.data, from, to)), row);
}

function withEntity(fact: Fact, from: string, to: string | null): Fact {
  const entities = fact.entities.flatMap((id) => (id !== from ? [id] : to === null ? [] : [to]));
  return {
    ...fact,
    entities: [...new Set(entities)],
    attributions: fact.attributions.map((by) => (by.entity === from ? { ...by, entity: to } : by)),
  };
}

const nameId = (name: Name): string => JSON.stringify([name.text, name.kind, name.language]);

/** Both lists, each name once; the first list's settings win. */
export function joinNames(a: readonly Name[], b: readonly Name[]): Name[] {
  const known = new Set(a.map(nameId));
  return [...a, ...b.filter((name) => !known.has(nameId(name)))];
}

export function joinMentions(a: readonly SourceMention[], b: readonly SourceMention[]): SourceMention[] {
  const known = new Set(a.map(({ start, end }) => `${start}-${end}`));
  return [...a, ...b.filter(({ start, end }) => !known.has(`${start}-${end}`))].sort(
    (x, y) => x.start - y.start || x.end - y.end,
  );
}

export async function mergeEntities(batch: Batch, act: CheckedAct<'mergeEntities'>): Promise<Summary> {
  const target = await mustHave(batch, 'entities', act.into);
  let data: EntityData = target.data;
  const names: string[] = [];
  for (const id of new Set(act.from)) {
    if (id === act.into) continue;
    const row = await mustHave(batch, 'entities', id);
    names.push(row.data.name);
    data = {
      ...data,
      names: joinNames(data.names, row.data.names),
      notes: [...data.notes, ...row.data.notes],
      description: data.description ?? row.data.description,
      private: data.private || row.data.private,
      mergedFrom: [...new Set([...data.mergedFrom, id, ...row.data.mergedFrom])],
    };
    await moveMentions(batch, id, act.into, () => true);
    await replaceInFacts(batch, id, act.into);
    await batch.delete('entities', id, row);
  }
  if (names.length === 0) throw new StoreError('not-found', act.from.join(', '));
  await batch.put('entities', entityRow({ ...data, modified: batch.now }), target);
  return { name: data.name, merged: names.join(', '), count: names.length };
}

async function moveMentions(
  batch: Batch,
  from: string,
  to: string,
  moves: (mention: SourceMention, text: string) => boolean,
): Promise<void> {
  for (const row of await batch.where('mentions', 'entity', from)) {
    const text = (await batch.get('texts', row.source))?.data ?? '';
    const moved = row.data.filter((mention) => moves(mention, text));
    if (moved.length === 0) continue;
    const left = row.data.filter((mention) => !moved.includes(mention));
    const there = await batch.get('mentions', mentionId(to, row.source));
    await batch.put('mentions', mentionRow(to, row.source, joinMentions(there?.data ?? [], moved)));
    if (left.length > 0) await batch.put('mentions', mentionRow(from, row.source, left), row);
    else await batch.delete('mentions', row.id, row);
  }
}

/** Names go to the new entity with the mentions that read so; facts as chosen. */
export async function splitEntity(batch: Batch, act: CheckedAct<'splitEntity'>): Promise<Summary> {
  const row = await mustHave(batch, 'entities', act.entity);
  const taken = new Set(act.names);
  const names = row.data.names.filter((name) => taken.has(name.text));
  const id = await freeId(batch, 'entities', slug(act.name));
  const made: Name = { text: act.name, kind: 'name', on: true, case: 'as-kind', language: null };
  await batch.put(
    'entities',
    entityRow({
      id,
      type: act.type,
      name: act.name,
      named: 'person',
      names: names.some((name) => name.text === act.name) ? names : [made, ...names],
      description: null,
      notes: [],
      private: row.data.private,
      mergedFrom: [],
      created: batch.now,
      modified: batch.now,
    }),
  );
  const left = row.data.names.filter((name) => !taken.has(name.text));
  await batch.put('entities', entityRow({ ...row.data, names: left, modified: batch.now }), row);
  for (const text of taken)
    await batch.put('graves', { id: nameGrave(act.entity, text), data: { kind: 'name', at: batch.now } });
  await moveMentions(batch, act.entity, id, ({ start, end }, text) => taken.has(text.slice(start, end)));
  for (const fact of await batch.getMany('facts', act.facts))
    if (fact)
      await batch.put(
        'facts',
        factRow({ ...withEntity(fact.data, act.entity, id), modified: batch.now }),
        fact,
      );
  return { name: row.data.name, split: act.name, entity: id };
}
