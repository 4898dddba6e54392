// The popup's lists: entities of the page or of a search as lines, with the view of the one that is open.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SearchResult, SheetEntity } from '@/components/sheet/model';
import type { EntityCount, EntityLine, TabAnnotation } from '@/data/answers';
import type { EntityView } from '@/data/view';
import { ask, onNotice } from '../shared/messaging';

/** No request names more; nobody reads further down a list. */
const MOST = 500;
const TYPING_MS = 80;

/** Mentions of an entity over all frames, the most mentioned first. */
export function countsOf(frames: ReadonlyMap<number, EntityCount[]>): EntityCount[] {
  const sums = new Map<string, number>();
  for (const entities of frames.values())
    for (const { entity, count } of entities) sums.set(entity, (sums.get(entity) ?? 0) + count);
  return [...sums].map(([entity, count]) => ({ entity, count })).sort((a, b) => b.count - a.count);
}

const withCount = (line: EntityLine, mentions: number): SheetEntity => ({ ...line, mentions, view: null });

/** A number that grows whenever the store changes: what was fetched is fetched again. */
export function useStoreVersion(): number {
  const [version, setVersion] = useState(0);
  useEffect(() => onNotice('changed', () => setVersion((now) => now + 1)), []);
  return version;
}

export function usePageEntities(
  frames: ReadonlyMap<number, EntityCount[]> | null,
  version: number,
): SheetEntity[] | null {
  const [lines, setLines] = useState<EntityLine[] | null>(null);
  const counts = useMemo(() => (frames ? countsOf(frames).slice(0, MOST) : null), [frames]);
  const wanted = counts?.map(({ entity }) => entity).join('\n');
  useEffect(() => {
    if (wanted === undefined) return setLines(null);
    if (wanted === '') return setLines([]);
    let gone = false;
    ask('entity.lines', { entities: wanted.split('\n') })
      .then((found) => !gone && setLines(found))
      .catch(() => !gone && setLines([]));
    return () => {
      gone = true;
    };
  }, [wanted, version]);
  return useMemo(() => {
    if (!counts || !lines) return null;
    const byId = new Map(lines.map((line) => [line.id, line]));
    return counts.flatMap(({ entity, count }) => {
      const line = byId.get(entity);
      return line ? [withCount(line, count)] : [];
    });
  }, [counts, lines]);
}

export function useSearch(query: string, version: number): SearchResult | null {
  const [result, setResult] = useState<SearchResult | null>(null);
  const wanted = query.trim();
  useEffect(() => {
    if (wanted === '') return setResult(null);
    let gone = false;
    const timer = setTimeout(() => {
      ask('search', { query: wanted })
        .then(
          ({ entities, facts }) =>
            !gone &&
            setResult({ query: wanted, entities: entities.map((line) => withCount(line, 0)), facts }),
        )
        .catch(() => !gone && setResult({ query: wanted, entities: [], facts: [] }));
    }, TYPING_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [wanted, version]);
  return result;
}

/** The facts of the entity that is open, those about other entities of the page first. */
export function useOpened(id: string | null, context: string[], version: number): EntityView | null {
  const [view, setView] = useState<EntityView | null>(null);
  const around = context.join('\n');
  useEffect(() => {
    if (id === null) return setView(null);
    let gone = false;
    ask('entity.views', {
      entities: [id],
      context: around ? around.split('\n').filter((other) => other !== id) : [],
    })
      .then(([found]) => !gone && setView(found ?? null))
      .catch(() => !gone && setView(null));
    return () => {
      gone = true;
    };
  }, [id, around, version]);
  return view?.id === id ? view : null;
}

/** What the person annotated on the tab's page. */
export function useAnnotations(tab: number | null, version: number): TabAnnotation[] {
  const [annotations, setAnnotations] = useState<TabAnnotation[]>([]);
  useEffect(() => {
    if (tab === null) return;
    ask('annotation.tab', { tab }).then(setAnnotations, () => setAnnotations([]));
  }, [tab, version]);
  return annotations;
}
