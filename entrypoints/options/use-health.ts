// How the store is, asked again after every change of it.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Health } from '@/data/health';
import { ask, onNotice } from '../shared/messaging';

/** `when`: looks again when it changes. What left as a file is no change of the store. */
export function useHealth(onFail: (error: unknown) => void, when?: unknown): [Health | null, () => void] {
  const [health, setHealth] = useState<Health | null>(null);
  const look = useCallback(() => {
    ask('health', {}).then(setHealth, onFail);
  }, [onFail]);
  useEffect(() => {
    // What a person came for is read first: this wakes the background, which has a look around.
    const idle = requestIdleCallback(look, { timeout: 1000 });
    const deaf = onNotice('changed', look);
    return () => {
      cancelIdleCallback(idle);
      deaf();
    };
  }, [look, when]);
  return [health, look];
}
