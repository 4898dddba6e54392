// Wires the sheet to the tab, the store and the options page.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Alarm, Known, SheetActs, SheetEntity, Trouble } from '@/components/sheet/model';
import { Sheet } from '@/components/sheet/sheet';
import type { TabState } from '@/data/answers';
import { ask } from '../shared/messaging';
import { useAnnotations, useOpened, usePageEntities, useSearch, useStoreVersion } from './use-entities';
import { useLearning } from './use-learning';
import { usePage } from './use-page';

export function Popup({ given }: { given: number | null }) {
  const page = usePage(given);
  const version = useStoreVersion();
  const [query, setQuery] = useState('');
  const [opened, setOpened] = useState<string | null>(null);
  const [known, setKnown] = useState<Known | null>(null);
  const [alarm, setAlarm] = useState<Alarm | null>(null);
  const entities = usePageEntities(page.frames, version);
  const result = useSearch(query, version);
  const annotations = useAnnotations(page.tab?.tab ?? null, version);
  const context = useMemo(() => (entities ?? []).slice(0, 60).map(({ id }) => id), [entities]);
  const view = useOpened(opened, context, version);
  /** How often each entity was jumped to: the frame of the next mention follows from it. */
  const jumps = useRef(new Map<string, number>());

  useEffect(() => {
    ask('health', {})
      .then(({ counts, lost, remind }) => {
        setKnown(counts);
        setAlarm(lost ? 'lost' : remind ? 'remind' : null);
      })
      .catch(() => setKnown(null));
  }, [version]);

  const acts: SheetActs = {
    open: (id) => setOpened((now) => (now === id ? null : id)),
    jump: (id) => jumpTo(page.tab, page.frames, jumps.current, id),
    switchSite: (on) => {
      const site = page.tab?.site;
      if (site) ask('site.set', { site, on }).then(page.again, page.again);
    },
    search: (text) => {
      setQuery(text);
      setOpened(null);
    },
    help: (trouble) => help(trouble, page.tab, page.again),
    options: (place) => {
      const hash = !place
        ? ''
        : place === 'data'
          ? '#/data'
          : 'entity' in place
            ? `#/entities/${encodeURIComponent(place.entity)}`
            : `#/sources/${encodeURIComponent(place.source)}`;
      openOptions(hash);
    },
    visit: ({ id, name }) => {
      if (entities?.some((entity) => entity.id === id) && !query) setOpened(id);
      else {
        setQuery(name);
        setOpened(id);
      }
    },
  };

  const withView = (list: SheetEntity[] | undefined) =>
    list?.map((entity) => (entity.id === opened ? { ...entity, view } : entity)) ?? [];
  const { tab } = page;
  const learning = useLearning(tab, () => openOptions('#/facts?status=suggested'));
  return (
    <Sheet
      site={tab?.site ? { host: tab.site, on: tab.on, locked: !tab.mayWrite } : null}
      entities={entities && withView(entities)}
      trouble={page.trouble}
      known={known}
      alarm={alarm}
      annotations={annotations}
      query={query}
      result={result && { ...result, entities: withView(result.entities) }}
      opened={opened}
      acts={acts}
      learning={learning.state}
      learningActs={learning.acts}
    />
  );
}

/** Each frame knows its own next mention; frames that have some take turns. */
function jumpTo(
  tab: TabState | null,
  frames: ReadonlyMap<number, { entity: string; count: number }[]> | null,
  jumps: Map<string, number>,
  entity: string,
): void {
  if (!tab || !frames) return;
  const turns = [...frames]
    .sort(([a], [b]) => a - b)
    .flatMap(([frame, list]) =>
      Array<number>(list.find((one) => one.entity === entity)?.count ?? 0).fill(frame),
    );
  const done = jumps.get(entity) ?? 0;
  const frame = turns[done % turns.length];
  if (frame === undefined) return;
  jumps.set(entity, done + 1);
  ask('tab.jump', { tab: tab.tab, frame, entity }).catch(() => undefined);
}

async function help(trouble: Trouble, tab: TabState | null, again: () => void): Promise<void> {
  if (trouble === 'no-permission')
    await browser.permissions.request({ origins: ['http://*/*', 'https://*/*'] }).catch(() => false);
  if (trouble === 'asked' && tab) await ask('tab.allow', { tab: tab.tab }).catch(() => false);
  if (trouble === 'reload' && tab) await browser.tabs.reload(tab.tab);
  if (trouble === 'not-open') openOptions('#/data');
  else again();
}

/** Opens the options page at a place, in a tab of its own. */
function openOptions(hash: string): void {
  const url = browser.runtime.getURL('/options.html') + hash;
  browser.tabs.create({ url }).then(() => window.close(), undefined);
}
