// How the store is, asked again after every change of it.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Health } from '@/data/health';
import { ask, onNotice } from '../shared/messaging';

export function useHealth(onFail: (error: unknown) => void): [Health | null, () => void] {
  const [health, setHealth] = useState<Health | null>(null);
  const look = useCallback(() => {
    ask('health', {}).then(setHealth, onFail);
  }, [onFail]);
  useEffect(() => {
    look();
    return onNotice('changed', look);
  }, [look]);
  return [health, look];
}
