// Acts on entities, their names and notes.
import type { Name } from '@/data/model';
import type { CheckedAct } from '../acts';
import type { Batch } from '../batch';
import { type EntityData, entityRow, graveKey, nameGrave, type Summary } from '../rows';
import { replaceInFacts } from './merge';
import { freeId, mustHave, StoreError, slug } from './shared';

type NameKey = { text: string; kind: string };
const same = (a: NameKey, b: NameKey): boolean => a.text === b.text && a.kind === b.kind;

/** Changes one entity and stamps it as edited by a person. */
async function editEntityData(
  batch: Batch,
  id: string,
  edit: (data: EntityData) => EntityData,
): Promise<EntityData> {
  const row = await mustHave(batch, 'entities', id);
  const data = { ...edit(row.data), modified: batch.now };
  await batch.put('entities', entityRow(data), row);
  return data;
}

export async function addEntity(batch: Batch, act: CheckedAct<'addEntity'>): Promise<Summary> {
  const id = await freeId(batch, 'entities', slug(act.name));
  const names = act.names ?? [{ text: act.name, kind: 'name', on: true, case: 'as-kind', language: null }];
  const data: EntityData = {
    id,
    type: act.type,
    name: act.name,
    named: 'person',
    names: names.map((name) => ({ ...name, created: batch.now })),
    description: act.description ?? null,
    notes: [],
    private: act.private ?? false,
    mergedFrom: [],
    created: batch.now,
    modified: batch.now,
  };
  await batch.put('entities', entityRow(data));
  return { name: act.name, entity: id };
}

export async function editEntity(batch: Batch, act: CheckedAct<'editEntity'>): Promise<Summary> {
  const data = await editEntityData(batch, act.entity, (old) => {
    const next = { ...old, ...act.patch };
    if (act.patch.name === undefined || act.patch.name === old.name) return next;
    // The new name is looked for too; the old ones stay, so that the entity is still found and recognised.
    const known = next.names.some((name) => name.text === act.patch.name);
    const added: Name = { text: next.name, kind: 'name', on: true, case: 'as-kind', language: null };
    return {
      ...next,
      named: 'person',
      names: known ? next.names : [...next.names, { ...added, created: batch.now }],
    };
  });
  return { name: data.name, fields: Object.keys(act.patch).join(', ') };
}

export async function addName(batch: Batch, act: CheckedAct<'addName'>): Promise<Summary> {
  const data = await editEntityData(batch, act.entity, (old) => {
    if (old.names.some((name) => same(name, act.name))) throw new StoreError('name-exists', act.name.text);
    return { ...old, names: [...old.names, { ...act.name, created: batch.now }] };
  });
  await batch.delete('graves', nameGrave(act.entity, act.name.text));
  return { name: data.name, text: act.name.text };
}

export async function editName(batch: Batch, act: CheckedAct<'editName'>): Promise<Summary> {
  let found = false;
  const data = await editEntityData(batch, act.entity, (old) => ({
    ...old,
    names: old.names.map((name) => {
      if (found || !same(name, act)) return name;
      found = true;
      return { ...name, ...act.patch, modified: batch.now };
    }),
  }));
  if (!found) throw new StoreError('not-found', act.text);
  if (act.patch.text !== undefined && act.patch.text !== act.text) await bury(batch, act.entity, act.text);
  const on = act.patch.on;
  return { name: data.name, text: act.text, ...(on === undefined ? {} : { on }) };
}

export async function removeName(batch: Batch, act: CheckedAct<'removeName'>): Promise<Summary> {
  const data = await editEntityData(batch, act.entity, (old) => {
    const names = old.names.filter((name) => !same(name, act));
    if (names.length === old.names.length) throw new StoreError('not-found', act.text);
    return { ...old, names };
  });
  if (!data.names.some((name) => name.text === act.text)) await bury(batch, act.entity, act.text);
  return { name: data.name, text: act.text };
}

/** A name that a person took away does not come back with the next article. */
const bury = (batch: Batch, entity: string, text: string): Promise<void> =>
  batch.put('graves', { id: nameGrave(entity, text), data: { kind: 'name', at: batch.now } });

export async function addNote(batch: Batch, act: CheckedAct<'addNote'>): Promise<Summary> {
  const note = { text: act.text, private: act.private, created: batch.now };
  const data = await editEntityData(batch, act.entity, (old) => ({ ...old, notes: [...old.notes, note] }));
  return { name: data.name };
}

export async function editNote(batch: Batch, act: CheckedAct<'editNote'>): Promise<Summary> {
  const data = await editEntityData(batch, act.entity, (old) => {
    const note = old.notes[act.index];
    if (note?.text !== act.was) throw new StoreError('changed-meanwhile', old.name);
    return { ...old, notes: old.notes.with(act.index, { ...note, ...act.patch, modified: batch.now }) };
  });
  return { name: data.name };
}

export async function removeNote(batch: Batch, act: CheckedAct<'removeNote'>): Promise<Summary> {
  const data = await editEntityData(batch, act.entity, (old) => {
    if (old.notes[act.index]?.text !== act.was) throw new StoreError('changed-meanwhile', old.name);
    return { ...old, notes: old.notes.toSpliced(act.index, 1) };
  });
  return { name: data.name };
}

/** Takes entities away; facts stay, without them. */
export async function deleteEntities(batch: Batch, act: CheckedAct<'deleteEntities'>): Promise<Summary> {
  let name: string | null = null;
  for (const id of act.entities) {
    const row = await batch.get('entities', id);
    if (!row) continue;
    name ??= row.data.name;
    for (const mentions of await batch.where('mentions', 'entity', id))
      await batch.delete('mentions', mentions.id, mentions);
    await replaceInFacts(batch, id, null);
    await batch.delete('entities', id, row);
    await batch.put('graves', { id: graveKey('entity', id), data: { kind: 'entity', at: batch.now } });
  }
  return { count: act.entities.length, name };
}
