// The hook that keeps the page and its address the same.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { formatRoute, type Place, parseRoute, type Route } from './route';

export interface Navigation {
  route: Route;
  /** A new entry in the browser's history. */
  go(place: Place, id?: string | null, query?: Record<string, string | null>): void;
  /** Searches in this view: Back leads to before the search and does not spell out how it was typed. */
  search(words: string): void;
  /** The same view a little changed. */
  refine(change: Record<string, string | null>, how?: 'push' | 'replace'): void;
}

export function useRoute(): Navigation {
  const [route, setRoute] = useState(() => parseRoute(location.hash));

  useEffect(() => {
    const read = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', read);
    addEventListener('popstate', read);
    return () => {
      removeEventListener('hashchange', read);
      removeEventListener('popstate', read);
    };
  }, []);

  const show = useCallback((hash: string, how: 'push' | 'replace') => {
    if (hash === location.hash) return;
    if (how === 'push') history.pushState(null, '', hash);
    else history.replaceState(null, '', hash);
    setRoute(parseRoute(hash));
  }, []);

  const go = useCallback<Navigation['go']>(
    (place, id = null, query = {}) => show(formatRoute(place, id, query), 'push'),
    [show],
  );
  const refine = useCallback<Navigation['refine']>(
    (change, how = 'push') => {
      const now = parseRoute(location.hash);
      show(formatRoute(now.place, now.id, { ...now.query, ...change }), how);
    },
    [show],
  );
  const search = useCallback<Navigation['search']>(
    (q) => refine({ q }, parseRoute(location.hash).query.q || !q ? 'replace' : 'push'),
    [refine],
  );
  return useMemo(() => ({ route, go, refine, search }), [route, go, refine, search]);
}
