// What card and sheet show of an entity, made from rows: facts ranked for this page, each with who says so,
// its quote in its sentence and its source.
import type { Attribution, Fact } from '@/data/model';
import type { AttributionView, EntityRef, EntityView, FactView, SourceView } from '@/data/view';
import type { EntityRow, FactRow, SourceData, SourceRow } from './rows';
import type { Database } from './schema';

export interface ViewOptions {
  /** Other entities of the page, those nearest to the mention first. */
  context: readonly string[];
  /** Whether the view goes where a page's script could read it: nothing private then. */
  forPage: boolean;
  /** At most so many facts an entity; `total` says how many there are. */
  limit?: number;
}

/** A card shows a few facts and lets one scroll on; nobody reads more than this in it. */
const DEFAULT_LIMIT = 60;

/** Everything that the views of some facts refer to, read once. */
export interface Known {
  entities: Map<string, EntityRow>;
  sources: Map<string, SourceRow>;
  texts: Map<string, string>;
  linked: Map<string, FactRow>;
  forPage: boolean;
}

export async function entityViews(
  db: Database,
  ids: readonly string[],
  options: ViewOptions,
): Promise<EntityView[]> {
  const rows = await db.rows('entities').bulkGet([...ids]);
  const views: EntityView[] = [];
  for (const row of rows)
    if (row && !(options.forPage && row.data.private)) views.push(await entityView(db, row, options));
  return views;
}

async function entityView(db: Database, row: EntityRow, options: ViewOptions): Promise<EntityView> {
  const { data } = row;
  const hiddenRevs = await db.hidden();
  const found = await db.rows('facts').where('about').equals(`e:${data.id}`).toArray();
  const all = found.filter((fact) => !hiddenRevs.has(fact.rev));
  const shown = all.filter(({ data: fact }) => visible(fact, options.forPage));
  const isRole = (fact: Fact) => fact.kind === 'role' && fact.entities[0] === data.id;
  const ranked = rank(shown, data.id, options.context);
  const roles = ranked.filter(({ data: fact }) => isRole(fact)).slice(0, DEFAULT_LIMIT);
  const facts = ranked.filter(({ data: fact }) => !isRole(fact)).slice(0, options.limit ?? DEFAULT_LIMIT);
  const known = await gather(db, [...roles, ...facts], options.forPage);
  const hidden = options.forPage ? data.notes.filter((note) => note.private).length : 0;
  return {
    ...refOf(row),
    description: data.description,
    roles: roles.map((fact) => factView(fact.data, known)),
    facts: facts.map((fact) => factView(fact.data, known)),
    total: shown.length,
    notes: data.notes
      .filter((note) => !(options.forPage && note.private))
      .map(({ text, private: secret }) => ({ text, private: secret })),
    hiddenNotes: hidden + all.filter((fact) => options.forPage && secretNote(fact.data)).length,
    names: data.names.map(({ text, kind }) => ({ text, kind })),
  };
}

/** Facts as lists show them, in the given order: nothing is left out, this is for the extension's own pages. */
export async function factViews(db: Database, rows: FactRow[]): Promise<FactView[]> {
  const known = await gather(db, rows, false);
  return rows.map((row) => factView(row.data, known));
}

const visible = (fact: Fact, forPage: boolean): boolean =>
  fact.status !== 'rejected' && !(forPage && fact.private);
const secretNote = (fact: Fact): boolean => fact.private && fact.status !== 'rejected';

/** Facts that concern other entities of the page first, the nearest of them first; then what a person confirmed. */
function rank(rows: FactRow[], subject: string, context: readonly string[]): FactRow[] {
  const place = new Map(context.filter((id) => id !== subject).map((id, i) => [id, i]));
  const nearness = (fact: Fact): number =>
    Math.min(
      ...fact.entities.map((id) => place.get(id) ?? Infinity),
      ...fact.attributions.map((by) => place.get(by.entity ?? '') ?? Infinity),
      Number.MAX_SAFE_INTEGER,
    );
  return rows
    .map((row) => ({ row, near: nearness(row.data), sure: row.data.status === 'confirmed' ? 0 : 1 }))
    .sort(
      (a, b) =>
        a.near - b.near ||
        a.sure - b.sure ||
        (a.row.source < b.row.source ? -1 : a.row.source > b.row.source ? 1 : 0) ||
        (a.row.data.target?.start ?? 0) - (b.row.data.target?.start ?? 0),
    )
    .map(({ row }) => row);
}

async function gather(db: Database, rows: FactRow[], forPage: boolean): Promise<Known> {
  const linkedIds = new Set(rows.flatMap((row) => row.data.links.map((link) => link.fact)));
  const linked = (await db.rows('facts').bulkGet([...linkedIds])).filter(
    (row): row is FactRow => row !== undefined && visible(row.data, forPage),
  );
  const everything = [...rows, ...linked];
  const entityIds = new Set(
    everything.flatMap(({ data }) => [
      ...data.entities,
      ...data.attributions.flatMap((by) => (by.entity === null ? [] : [by.entity])),
    ]),
  );
  const sourceIds = [...new Set(everything.map((row) => row.source).filter((id) => id !== ''))];
  const [entities, sources, texts] = await Promise.all([
    db.rows('entities').bulkGet([...entityIds]),
    db.rows('sources').bulkGet(sourceIds),
    db.rows('texts').bulkGet(sourceIds),
  ]);
  return {
    entities: byId(entities),
    sources: byId(sources),
    texts: new Map(texts.flatMap((row) => (row ? [[row.id, row.data] as const] : []))),
    linked: byId(linked),
    forPage,
  };
}

const byId = <T extends { id: string }>(rows: (T | undefined)[]): Map<string, T> =>
  new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));

const refOf = ({ data }: EntityRow): EntityRef => ({ id: data.id, name: data.name, type: data.type });

/** A private entity is not named on a page. */
function ref(id: string | null, known: Known): EntityRef | null {
  const row = id === null ? undefined : known.entities.get(id);
  return row && !(known.forPage && row.data.private) ? refOf(row) : null;
}

export function factView(fact: Fact, known: Known): FactView {
  return {
    id: fact.id,
    kind: fact.kind,
    statement: fact.statement.text,
    body: fact.body,
    entities: fact.entities.flatMap((id) => ref(id, known) ?? []),
    attributions: fact.attributions.map((by) => attributionView(by, known)),
    quote: quoteOf(fact, known),
    when: fact.when && {
      text: fact.when.text,
      resolved: fact.when.resolved,
      inherited: fact.when.inherited,
      caution: fact.when.resolved === null ? fact.when.reason : null,
    },
    quantities: fact.quantities.map(({ text, value, max, bound, unit }) => ({
      text,
      value,
      max,
      bound,
      unit,
    })),
    quotations: fact.quotations.map((span) => span.text),
    status: fact.status,
    origin: fact.origin,
    private: fact.private,
    source: sourceOf(fact, known),
    links: fact.links.flatMap((link) => {
      const other = known.linked.get(link.fact)?.data;
      if (!other) return [];
      return {
        kind: link.kind,
        fact: other.id,
        statement: other.statement.text,
        attributions: other.attributions.map((by) => attributionView(by, known)),
        source: sourceOf(other, known),
      };
    }),
  };
}

const attributionView = (by: Attribution, known: Known): AttributionView => ({
  text: by.text,
  cue: by.cue?.text ?? null,
  entity: ref(by.entity, known),
  when: by.when,
  via: by.via,
});

function sourceOf(fact: Fact, known: Known): SourceView | null {
  const row = fact.target && known.sources.get(fact.target.source);
  return row ? sourceView(row.data) : null;
}

export function sourceView(data: SourceData): SourceView {
  const { dateline, published } = data;
  const trusted = dateline?.trusted ? dateline.date : null;
  return {
    id: data.id,
    kind: data.kind,
    title: data.title,
    publisher: data.publisher,
    byline: data.byline,
    url: safeUrl(data.url),
    dateline: dateline?.text ?? null,
    date:
      (published && !(published.from === 'dateline' && !dateline?.trusted) ? published.value : trusted) ??
      null,
    caution: dateline && !dateline.trusted ? dateline.reason : null,
    retrieved: data.retrieved,
  };
}

/** Only what a person may safely follow: nothing from a pack navigates to a script. */
function safeUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return /^https?:$/.test(new URL(url).protocol) ? url : null;
}

/** Sentences end well before this; a clause in a text without full stops gets this much around it. */
const REACH = 400;

/** The clause in its sentence: from the end of the sentence before to the end of its own. */
function quoteOf(fact: Fact, known: Known): FactView['quote'] {
  const { target } = fact;
  if (!target) return null;
  const text = known.texts.get(target.source);
  if (text === undefined || target.start === null || target.end === null)
    return { before: target.prefix, exact: target.exact, after: target.suffix };
  const head = text.slice(Math.max(0, target.start - REACH), target.start);
  const tail = text.slice(target.end, target.end + REACH);
  const before = head.slice(lastBreak(head));
  const ended = /[.!?]["”’')\]]*$/u.test(target.exact);
  const end = ended ? null : /[.!?]["”’')\]]*(?=\s|$)|\n/u.exec(tail);
  const after = ended ? '' : tail.slice(0, end ? end.index + end[0].length : undefined);
  return { before: before.trimStart(), exact: target.exact, after: after.trimEnd() };
}

/** Where the last sentence of a text begins. */
function lastBreak(text: string): number {
  let at = 0;
  for (const found of text.matchAll(/\n|[.!?]["”’')\]]*\s+(?=[\p{Lu}"“‘(]|$)/gu))
    at = found.index + found[0].length;
  return at;
}
