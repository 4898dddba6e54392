// The first run: what this is in three lines, to be tried right there, and whether the browser lets it work.
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import '@/components/tokens.css';
import '@/components/fact/fact.css';
import '@/components/card/card.css';
import '@/components/options/options.css';
import '@/components/options/table.css';
import '@/components/options/reading.css';
import '@/components/options/example.css';
import { i18n } from '#i18n';
import { LiveExample } from '@/components/options/live-example';
import { blocksOf } from '@/components/options/segments';
import { Welcome } from '@/components/options/welcome';
import { DEFAULT_SETTINGS } from '@/data/settings';
import { type Backend, openBackend } from '../options/backend';
import type { ReadOutput } from '../options/reads';
import { formatRoute } from '../options/route';
import { ask } from '../shared/messaging';

const ORIGINS = { origins: ['http://*/*', 'https://*/*'] };

function Page({ backend }: { backend: Backend }) {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  const [data, setData] = useState<ReadOutput<'example'>>(null);
  useEffect(() => {
    browser.permissions.contains(ORIGINS).then(setAllowed);
    // The first article may still be being read: it is shown as soon as it is there.
    return backend.watch('example', {}, setData, () => undefined);
  }, [backend]);
  const options = (hash: string) => browser.runtime.getURL('/options.html') + hash;
  const entities = (data?.entities ?? []).map(({ entity, mentions }) => ({ ...entity, mentions }));
  const blocks = data
    ? blocksOf(data.source, entities, []).filter((block) => block.kind === 'paragraph')
    : [];
  return (
    <Welcome
      allowed={allowed}
      onAllow={async () => setAllowed(await browser.permissions.request(ORIGINS))}
      optionsHref={options('')}
    >
      {data && (
        <LiveExample
          label={i18n.t('options.appearance.example')}
          blocks={blocks.slice(0, 2)}
          marks={DEFAULT_SETTINGS.marks}
          card={DEFAULT_SETTINGS.card}
          view={async (entity) =>
            (await ask('entity.views', { entities: [entity], context: entities.map(({ id }) => id) }))[0] ??
            null
          }
          onOpen={(entity) => {
            location.href = options(formatRoute('entities', entity));
          }}
        />
      )}
    </Welcome>
  );
}

const root = document.getElementById('root');
if (root) openBackend().then((backend) => render(<Page backend={backend} />, root));
