// One fact as card and lists show it: who says so, its quote in its sentence, its source with what to beware of.
import type { Attribution, Fact } from '@/data/model';
import { speakerWords } from '@/data/speaker';
import type { AttributionView, EntityRef, FactView, SourceView } from '@/data/view';
import type { EntityRow, FactRow, SourceData, SourceRow } from './rows';
import type { Database } from './schema';

/** Everything that the views of some facts refer to, read once. */
export interface Known {
  entities: Map<string, EntityRow>;
  sources: Map<string, SourceRow>;
  texts: Map<string, string>;
  linked: Map<string, FactRow>;
  forPage: boolean;
}

export const visible = (fact: Fact, forPage: boolean): boolean =>
  fact.status !== 'rejected' && !(forPage && fact.private);

export async function gather(db: Database, rows: FactRow[], forPage: boolean): Promise<Known> {
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

export const refOf = ({ data }: EntityRow): EntityRef => ({ id: data.id, name: data.name, type: data.type });

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
    quantities: quantitiesOf(fact),
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
        of: other.kind,
        origin: other.origin,
        statement: other.statement.text,
        quantities: quantitiesOf(other),
        attributions: other.attributions.map((by) => attributionView(by, known)),
        source: sourceOf(other, known),
      };
    }),
  };
}

const quantitiesOf = ({ quantities }: Fact): FactView['quantities'] =>
  quantities.map(({ text, value, max, bound, unit }) => ({ text, value, max, bound, unit }));

function attributionView(by: Attribution, known: Known): AttributionView {
  const entity = ref(by.entity, known);
  return {
    text: speakerWords(by.text, entity),
    cue: by.cue?.text ?? null,
    entity,
    when: by.when,
    via: by.via,
  };
}

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
