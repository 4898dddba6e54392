// A person's own annotations as a place of their own lists them, with those that lost their place on their page.
import type { FactView } from '@/data/view';
import type { Catalogue } from './catalogue';
import type { FactRow } from './rows';
import type { Database } from './schema';
import { hitRanges, wordsOf } from './text-index';
import { factViews } from './views';

/** Where it is kept which annotations did not find their place when their page was last open: a list of ids. */
export const LOST_ANNOTATIONS = 'lost-annotations';

export interface OwnQuery {
  text?: string;
  /** Only those; all when it is left out. */
  show?: 'lost' | 'private' | 'pages';
  /** At most so many rows. */
  limit: number;
}

export interface OwnLine {
  view: FactView;
  /** What stands on the page or in the article; empty for a note on nothing but a name. */
  quote: string;
  /** Its words were no longer on its page. */
  lost: boolean;
  /** Places of the searched words in the quote and in the person's own words. */
  hits: { quote: [number, number][]; body: [number, number][] };
}

export interface OwnPage {
  /** How many fit, of how many there are, and how many of all lost their place. */
  total: number;
  all: number;
  lost: number;
  rows: OwnLine[];
}

/** The newest first. */
export async function ownPage(db: Database, catalogue: Catalogue, query: OwnQuery): Promise<OwnPage> {
  const order = ['added', true] as const;
  const all = await catalogue.select({ own: true }, ...order);
  const known = new Set(all);
  const kept = ((await db.kv.get(LOST_ANNOTATIONS))?.value as string[] | undefined) ?? [];
  const lost = new Set(kept.filter((id) => known.has(id)));
  const found = query.text ? await catalogue.select({ own: true, text: query.text }, ...order) : all;
  const rows = (await db.rows('facts').bulkGet(found)).filter((row) => row !== undefined);
  const pages = query.show === 'pages' ? await pagesOf(db, rows) : null;
  const fit = rows.filter((row) => {
    if (query.show === 'lost') return lost.has(row.id);
    if (query.show === 'private') return row.data.private;
    return pages?.has(row.source) ?? true;
  });
  const words = wordsOf(query.text ?? '');
  const views = await factViews(db, fit.slice(0, query.limit));
  return {
    total: fit.length,
    all: all.length,
    lost: lost.size,
    rows: views.map((view) => {
      const quote = view.quote?.exact || view.statement;
      const hits = { quote: hitRanges(quote, words), body: hitRanges(view.body ?? '', words) };
      return { view, quote, lost: lost.has(view.id), hits };
    }),
  };
}

async function pagesOf(db: Database, rows: readonly FactRow[]): Promise<Set<string>> {
  const ids = [...new Set(rows.map((row) => row.source))].filter((id) => id !== '');
  const sources = await db.rows('sources').bulkGet(ids);
  return new Set(sources.flatMap((row) => (row?.data.kind === 'page' ? [row.id] : [])));
}
