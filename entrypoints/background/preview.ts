// What a job found, shown before anything is stored: entities, facts, what of it is known, who may be whom.
import type { LearntEntity, Preview } from '@/data/job';
import { packFactViews, sourceView } from '@/data/store';
import type { EntityRef } from '@/data/view';
import { packOf } from './jobs';
import { theStore } from './stored';

/** Answers `learn.preview`: what storing would do, as the store itself reckons it. */
export async function previewOf(job: string): Promise<Preview | null> {
  const pack = await packOf(job);
  const source = pack?.sources[0];
  if (!pack || !source) return null;
  const plan = await (await theStore()).planImport(pack, { origin: 'learned' });
  const planned = new Map(plan.entities.map((entity) => [entity.id, entity]));
  const counts = new Map<string, number>();
  for (const { entities } of pack.facts)
    for (const id of new Set(entities)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const entities = pack.entities.map((entity): LearntEntity => {
    const { merges = null, candidates = [] } = planned.get(entity.id) ?? {};
    return {
      id: entity.id,
      name: entity.name,
      type: entity.type,
      names: entity.names.map(({ text }) => text).filter((text) => text !== entity.name),
      facts: counts.get(entity.id) ?? 0,
      mentions: entity.mentions.length,
      proposed: merges?.id ?? null,
      same: uniqueRefs(merges ? [merges, ...candidates] : candidates),
    };
  });
  entities.sort((a, b) => b.facts - a.facts || b.mentions - a.mentions);
  const held = plan.sources[0];
  return {
    job,
    source: sourceView(source),
    known: held?.outcome !== 'added' ? 'same-text' : held.versionOf ? 'other-version' : null,
    fresh: { entities: plan.counts.entities.added, facts: plan.counts.facts.added },
    entities,
    facts: packFactViews(pack),
  };
}

const uniqueRefs = (refs: readonly EntityRef[]): EntityRef[] => [
  ...new Map(refs.map(({ id, name, type }) => [id, { id, name, type }])).values(),
];
