// The live example, wired: names in the first lines of the oldest article, as the settings have them.
import { i18n } from '#i18n';
import { LiveExample } from '@/components/options/live-example';
import type { Settings } from '@/data/settings';
import { useApp } from '../app-context';
import { useExample } from '../use-example';

export function Example({ settings }: { settings: Pick<Settings, 'marks' | 'card'> }) {
  const { go, backend } = useApp();
  const { blocks, none, view } = useExample(backend, settings.marks.demonyms);
  if (none) return <p class="muted">{i18n.t('options.appearance.noExample')}</p>;
  return (
    <LiveExample
      label={i18n.t('options.appearance.example')}
      blocks={blocks}
      marks={settings.marks}
      card={settings.card}
      view={view}
      onOpen={(entity) => go('entities', entity)}
    />
  );
}
