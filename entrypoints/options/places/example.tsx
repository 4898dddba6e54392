// The live example, wired: the first lines of the oldest article in the store.
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { LiveExample } from '@/components/options/live-example';
import { blocksOf } from '@/components/options/segments';
import type { Settings } from '@/data/settings';
import { ask } from '../../shared/messaging';
import { useApp } from '../app-context';
import { useRead } from '../use-read';

const PARAGRAPHS = 2;

export function Example({ settings }: { settings: Pick<Settings, 'marks' | 'card'> }) {
  const { go } = useApp();
  const { data } = useRead('example', {});
  const blocks = useMemo(() => {
    if (!data) return [];
    const entities = data.entities.map(({ entity, mentions }) => ({ ...entity, mentions }));
    return blocksOf(data.source, entities, [])
      .filter((block) => block.kind === 'paragraph')
      .slice(0, PARAGRAPHS);
  }, [data]);
  if (data === null) return <p class="muted">{i18n.t('options.appearance.noExample')}</p>;
  const context = data?.entities.map(({ entity }) => entity.id) ?? [];
  return (
    <LiveExample
      label={i18n.t('options.appearance.example')}
      blocks={blocks}
      marks={settings.marks}
      card={settings.card}
      view={async (entity) => (await ask('entity.views', { entities: [entity], context }))[0] ?? null}
      onOpen={(entity) => go('entities', entity)}
    />
  );
}
