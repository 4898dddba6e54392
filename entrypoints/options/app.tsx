// The options page, wired: address, places, acts with their toasts, help.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Help } from '@/components/options/help';
import { actWords } from '@/components/options/history-words';
import { Shell } from '@/components/options/shell';
import { Toasts } from '@/components/options/toasts';
import type { UndoAnswer } from '@/data/answers';
import { onNotice } from '../shared/messaging';
import { type App as AppContext, AppProvider, type Done, useApp } from './app-context';
import type { Backend } from './backend';
import { failureWords } from './failure-words';
import { Notices } from './notices';
import { Places } from './places';
import { formatRoute, PLACES } from './route';
import { keysOn, setKeysOn, useKeys } from './use-keys';
import { useWatch } from './use-read';
import { useRoute } from './use-route';
import { useToasts } from './use-toasts';

/** An act that takes longer, such as one on a hundred thousand facts, says that it is being done (ms). */
const SLOW = 500;

export function App({ backend }: { backend: Backend }) {
  const nav = useRoute();
  const { toasts, show, close, onHold } = useToasts();
  const fail = useCallback((error: unknown) => show({ kind: 'error', text: failureWords(error) }), [show]);
  const say = useCallback((text: string) => show({ kind: 'done', text }), [show]);

  // The share that is done of an undo; only a long one ever says how far it is.
  const [undoing, setUndoing] = useState<number | null>(null);
  useEffect(() => onNotice('undo', ({ done }) => setUndoing((old) => (old === null ? null : done))), []);
  const undo = useCallback(
    async (change?: number) => {
      setUndoing(0);
      try {
        const undone = await backend.undo(change);
        if (undone.change === null) {
          show({ kind: 'error', text: await conflictWords(backend, undone.conflicts) });
        } else {
          const redo = undone.change;
          const id = show({
            kind: 'done',
            text: i18n.t('options.undone'),
            onUndo: () => {
              close(id);
              undo(redo);
            },
          });
        }
      } catch (error) {
        fail(error);
      }
      setUndoing(null);
    },
    [backend, show, close, fail],
  );
  const [working, setWorking] = useState(false);
  const act = useCallback<AppContext['act']>(
    async (what, said) => {
      const slow = setTimeout(() => setWorking(true), SLOW);
      try {
        const change = await backend.apply(what);
        const id = show({
          kind: 'done',
          text: said,
          onUndo: () => {
            close(id);
            undo(change);
          },
        });
        return { change, made: await madeBy(backend, change) };
      } catch (error) {
        fail(error);
        return null;
      } finally {
        clearTimeout(slow);
        setWorking(false);
      }
    },
    [backend, show, close, undo, fail],
  );
  const { data: counts } = useWatch(backend, 'counts', {});
  const app = useMemo<AppContext>(
    () => ({ ...nav, backend, counts, act, undo, fail, say }),
    [nav, backend, counts, act, undo, fail, say],
  );
  const busy = undoing
    ? { text: i18n.t('options.undoing'), done: undoing }
    : working
      ? { text: i18n.t('options.doing'), done: null }
      : null;
  return (
    <AppProvider value={app}>
      <Frame />
      <Toasts toasts={toasts} busy={busy} onClose={close} onHold={onHold} />
    </AppProvider>
  );
}

/** What an act made stands in its summary, under the name of its kind. */
async function madeBy(backend: Backend, n: number): Promise<Done['made']> {
  const [change] = await backend.ask('changes', { ns: [n] });
  return ['entity', 'fact', 'source'].flatMap((key) => {
    const id = change?.summary[key];
    return typeof id === 'string' ? [id] : [];
  });
}

/** How many of the later acts that stand in the way of an undo are told by name. */
const TOLD = 3;

/** Names the later acts: they are what must be undone first. */
async function conflictWords(backend: Backend, conflicts: UndoAnswer['conflicts']): Promise<string> {
  const later = new Set(conflicts.flatMap(({ change }) => change ?? []));
  const told = [...later].sort((a, b) => b - a).slice(0, TOLD);
  const changes = await backend.ask('changes', { ns: told });
  if (changes.length === 0) return i18n.t('options.undoConflict');
  const words = changes.map(actWords).join(' · ');
  return i18n.t('options.undoConflictBy', [
    later.size > TOLD ? i18n.t('options.undoConflictMore', [words]) : words,
  ]);
}

function Frame() {
  const { counts } = useApp();
  const [help, setHelp] = useState(false);
  const [keys, setKeys] = useState(keysOn);
  useKeys({
    '?': () => setHelp(true),
    '/': () => document.querySelector<HTMLInputElement>('[data-search]')?.focus(),
  });
  const labels = {
    sources: i18n.t('options.place.sources'),
    entities: i18n.t('options.place.entities'),
    facts: i18n.t('options.place.facts'),
    annotations: i18n.t('options.place.annotations'),
    sites: i18n.t('options.place.sites'),
    appearance: i18n.t('options.place.appearance'),
    data: i18n.t('options.place.data'),
    history: i18n.t('options.place.history'),
  };
  const count = (place: string) =>
    place === 'sources' || place === 'entities' || place === 'facts' ? (counts?.[place] ?? null) : undefined;
  return (
    <>
      <Places
        frame={(place, children) => (
          <Shell
            places={PLACES.map((id) => ({ id, label: labels[id], href: formatRoute(id), count: count(id) }))}
            current={place}
            notice={<Notices />}
            onHelp={() => setHelp(true)}
          >
            {children}
          </Shell>
        )}
      />
      {help && (
        <Help
          keys={keys}
          onKeys={(on) => {
            setKeysOn(on);
            setKeys(on);
          }}
          onClose={() => setHelp(false)}
        />
      )}
    </>
  );
}
