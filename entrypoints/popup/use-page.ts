// Who is mentioned on the page of a tab: asked of its frames, kept up with while the popup is open.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Trouble } from '@/components/sheet/model';
import type { EntityCount, TabState } from '@/data/answers';
import { ask, onNotice, Refused } from '../shared/messaging';

/** A page that was just switched on answers when its script has come and looked around. */
const TRIES = 12;
const PAUSE_MS = 150;

export interface PageOfTab {
  tab: TabState | null;
  trouble: Trouble | null;
  /** Mentions of each entity by frame; null until the first frame has answered. */
  frames: ReadonlyMap<number, EntityCount[]> | null;
  /** Looks again: after the switch, or when a trouble was mended. */
  again(): void;
}

const troubleOf = (error: unknown): Trouble =>
  error instanceof Refused && error.refusal === 'not-open' ? 'not-open' : 'failed';

async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

export function usePage(given: number | null): PageOfTab {
  const [tab, setTab] = useState<TabState | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [frames, setFrames] = useState<ReadonlyMap<number, EntityCount[]> | null>(null);
  /** The newest look: what an older one finds out no longer counts. */
  const look = useRef(0);

  const again = useCallback(() => {
    look.current += 1;
    const mine = look.current;
    const current = () => mine === look.current;
    const lookAround = async () => {
      const id = given ?? (await activeTab());
      if (id === null) return setTrouble('browser-page');
      const state = await ask('tab.state', { tab: id });
      if (!current()) return;
      setTab(state);
      setTrouble(state.why);
      setFrames(null);
      if (state.why) return;
      for (let i = 0; i < TRIES; i += 1) {
        if (await ask('tab.who', { tab: id })) return;
        await new Promise((next) => setTimeout(next, PAUSE_MS));
        if (!current()) return;
      }
      setTrouble('reload');
    };
    lookAround().catch((error) => current() && setTrouble(troubleOf(error)));
  }, [given]);

  useEffect(() => {
    const stop = onNotice('pageEntities', ({ tab: from, frame, entities }) => {
      setTab((now) => {
        if (now?.tab === from)
          setFrames(
            (known) => new Map([...(known ?? [])]).set(frame, entities) as Map<number, EntityCount[]>,
          );
        return now;
      });
    });
    const stopSettings = onNotice('settings', again);
    again();
    return () => {
      stop();
      stopSettings();
    };
  }, [again]);

  return { tab, trouble, frames, again };
}
