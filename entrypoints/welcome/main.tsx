// The first run: what this is in three lines, to be tried right there, and whether the browser lets it work.
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import '@/components/page-tokens.css';
import '@/components/fact/fact.css';
import '@/components/options/styles.css';
import '@/components/card/card.css';
import { i18n } from '#i18n';
import { LiveExample } from '@/components/options/live-example';
import { Welcome } from '@/components/options/welcome';
import { DEFAULT_SETTINGS } from '@/data/settings';
import { type Backend, openBackend } from '../options/backend';
import { formatRoute } from '../options/route';
import { useExample } from '../options/use-example';

const ORIGINS = { origins: ['http://*/*', 'https://*/*'] };

function Page({ backend }: { backend: Backend }) {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  const { blocks, view } = useExample(backend, DEFAULT_SETTINGS.marks.demonyms);
  useEffect(() => {
    const look = () => {
      browser.permissions.contains(ORIGINS).then(setAllowed);
    };
    const { onAdded, onRemoved } = browser.permissions;
    look();
    onAdded.addListener(look);
    onRemoved.addListener(look);
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, []);
  const options = (hash: string) => browser.runtime.getURL('/options.html') + hash;
  return (
    <Welcome
      allowed={allowed}
      onAllow={async () => setAllowed(await browser.permissions.request(ORIGINS))}
      optionsHref={options('')}
    >
      {blocks.length > 0 && (
        <LiveExample
          label={i18n.t('options.appearance.example')}
          blocks={blocks}
          marks={DEFAULT_SETTINGS.marks}
          card={DEFAULT_SETTINGS.card}
          view={view}
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
