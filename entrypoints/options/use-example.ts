// The live example's lines: the beginning of an article, with the names that the finder finds in it.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { blocksOf, type TextBlock } from '@/components/options/segments';
import type { Mention } from '@/data/mentions';
import type { EntityView } from '@/data/view';
import { ask } from '../shared/messaging';
import type { Backend } from './backend';
import type { ReadOutput } from './reads';

const PARAGRAPHS = 2;

interface Example {
  blocks: TextBlock[];
  /** There is no article to show. */
  none: boolean;
  view: (entity: string) => Promise<EntityView | null>;
}

/** Follows the store; `demonyms` as the settings say, which the finder keeps to. */
export function useExample(backend: Backend, demonyms: boolean): Example {
  const [data, setData] = useState<ReadOutput<'example'>>();
  const [found, setFound] = useState<readonly Mention[]>([]);
  // The first article may still be being read: it is shown as soon as it is there.
  useEffect(() => backend.watch('example', {}, setData, () => undefined), [backend]);
  useEffect(() => {
    if (!data) return;
    let current = true;
    ask('example.mentions', { source: data.source.id }).then(
      (mentions) => current && setFound(mentions),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [data, demonyms]);
  const blocks = useMemo(() => {
    if (!data) return [];
    const { source } = data;
    const entities = data.entities.map(({ entity }) => ({
      ...entity,
      mentions: found
        .filter((mention) => mention.entity === entity.id)
        .map(({ start, end, kind }) => ({ source: source.id, start, end, kind })),
    }));
    return blocksOf(source, entities, [])
      .filter((block) => block.kind === 'paragraph')
      .slice(0, PARAGRAPHS);
  }, [data, found]);
  const context = data?.entities.map(({ entity }) => entity.id) ?? [];
  return {
    blocks,
    none: data === null,
    view: async (entity) => (await ask('entity.views', { entities: [entity], context }))[0] ?? null,
  };
}
