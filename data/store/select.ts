// Which facts fit a filter, and in what order: over columns only, no row is read.
import { CAUTION, FIGURE, OWN, type Segment } from './segment';
import { TextSearcher } from './text-index';

/** What the facts table of the options page can be filtered and sorted by. */
export interface FactFilter {
  kinds?: readonly string[];
  statuses?: readonly string[];
  source?: string;
  entity?: string;
  speaker?: string;
  figure?: boolean;
  caution?: boolean;
  own?: boolean;
  text?: string;
}
export const FACT_SORTS = ['relevance', 'added', 'modified', 'source', 'kind', 'status'] as const;
export type FactSort = (typeof FACT_SORTS)[number];

/** A segment made ready for questions. */
export class Part {
  readonly ids: string[];
  private searcher: TextSearcher | null = null;
  private places: Map<string, number> | null = null;

  constructor(readonly segment: Segment) {
    this.ids = segment.ids === '' ? [] : segment.ids.split('\n');
  }

  search(words: readonly string[]): Uint8Array {
    this.searcher ??= new TextSearcher(this.segment.text);
    return this.searcher.match(words, this.segment.size);
  }

  /** Where a fact stands in the default order. */
  placeOf(id: string): number | undefined {
    this.places ??= new Map(
      Array.from(this.segment.order, (ordinal, place) => [this.ids[ordinal] ?? '', place]),
    );
    return this.places.get(id);
  }

  inOrder(): string[] {
    return Array.from(this.segment.order, (ordinal) => this.ids[ordinal] ?? '');
  }

  idAt(place: number): string {
    return this.ids[this.segment.order[place] ?? 0] ?? '';
  }
}

export interface Question {
  filter: FactFilter;
  words: readonly string[];
  sort: FactSort;
  descending: boolean;
}

/** Ids that fit, in order. A fact that changed keeps its place in the default order: `touched` ones are read from the tail. */
export function select(base: Part, tail: Part, touched: ReadonlySet<string>, question: Question): string[] {
  if (isPlain(question) && touched.size === 0) return base.inOrder();
  const whole = base.segment.size;
  const size = whole + tail.segment.size + 1;
  // Rank and place in one number: numbers sort ten times quicker than records.
  const keys: number[] = [];
  const ranks = new Ranks([base.segment, tail.segment], question.sort);
  eachMatch(base, question, (i, place, score) => {
    if (touched.size === 0 || !touched.has(base.ids[i] ?? ''))
      keys.push(ranks.of(0, i, score) * size + place);
  });
  eachMatch(tail, question, (i, place, score) => {
    const known = base.placeOf(tail.ids[i] ?? '');
    keys.push(ranks.of(1, i, score) * size + (known ?? whole + place));
  });
  const sorted = Float64Array.from(keys).sort();
  if (question.descending) turn(sorted, size, question.sort);
  return Array.from(sorted, (key) => {
    const place = key % size;
    return place < whole ? base.idAt(place) : tail.idAt(place - whole);
  });
}

/** Everything, as it stands: what the page first shows. */
const isPlain = ({ filter, words, sort, descending }: Question): boolean =>
  words.length === 0 &&
  !descending &&
  (sort === 'relevance' || sort === 'added') &&
  Object.values(filter).every((value) => value === undefined);

/** Descending ranks; places within a rank stay as they read, save where the place is what is sorted by. */
function turn(keys: Float64Array, size: number, sort: FactSort): void {
  if (sort === 'added') {
    keys.reverse();
    return;
  }
  const most = Math.floor((keys.at(-1) ?? 0) / size);
  for (const [i, key] of keys.entries()) keys[i] = (most - Math.floor(key / size)) * size + (key % size);
  keys.sort();
}

/** What facts are sorted by, as numbers that compare across both parts. */
class Ranks {
  private readonly tables: Uint32Array[];

  constructor(
    private readonly segments: readonly Segment[],
    private readonly sort: FactSort,
  ) {
    const lists = segments.map((segment) => this.valuesOf(segment));
    const all = [...new Set(lists.flat())].sort((a, b) => (a < b ? -1 : 1));
    const rank = new Map(all.map((value, i) => [value, i]));
    this.tables = lists.map((list) => Uint32Array.from(list, (value) => rank.get(value) ?? 0));
  }

  of(part: number, i: number, score: number): number {
    const segment = this.segments[part];
    if (!segment) return 0;
    switch (this.sort) {
      case 'kind':
        return this.tables[part]?.[segment.kind[i] ?? 0] ?? 0;
      case 'status':
        return this.tables[part]?.[segment.status[i] ?? 0] ?? 0;
      case 'source':
        return this.tables[part]?.[segment.source[i] ?? 0] ?? 0;
      case 'modified':
        return segment.modified[i] ?? 0;
      case 'relevance':
        return 255 - score;
      default:
        return 0;
    }
  }

  private valuesOf(segment: Segment): string[] {
    if (this.sort === 'kind') return segment.kinds;
    if (this.sort === 'status') return segment.statuses;
    return this.sort === 'source' ? segment.sources : [];
  }
}

function eachMatch(
  part: Part,
  { filter, words }: Question,
  found: (ordinal: number, place: number, score: number) => void,
): void {
  const { segment } = part;
  const codes = (list: string[], values: readonly string[] | undefined) =>
    values && new Set(values.map((value) => list.indexOf(value)));
  const code = (list: string[], value: string | undefined) =>
    value === undefined ? null : list.indexOf(value);
  const kinds = codes(segment.kinds, filter.kinds);
  const statuses = codes(segment.statuses, filter.statuses);
  const source = code(segment.sources, filter.source);
  const entity = code(segment.entities, filter.entity);
  const speaker = code(segment.entities, filter.speaker);
  if (source === -1 || entity === -1 || speaker === -1) return;
  const scores = words.length > 0 ? part.search(words) : null;
  const flags = flagTest(filter);
  for (let place = 0; place < segment.size; place++) {
    const i = segment.order[place] ?? 0;
    if (scores && scores[i] === 0) continue;
    if (kinds && !kinds.has(segment.kind[i] ?? 0)) continue;
    if (statuses && !statuses.has(segment.status[i] ?? 0)) continue;
    if (source !== null && segment.source[i] !== source) continue;
    if (((segment.flags[i] ?? 0) & flags.mask) !== flags.value) continue;
    if (entity !== null && !isAbout(segment, i, entity * 2)) continue;
    if (speaker !== null && !isAbout(segment, i, speaker * 2 + 1)) continue;
    found(i, place, scores?.[i] ?? 0);
  }
}

function flagTest(filter: FactFilter): { mask: number; value: number } {
  let mask = 0;
  let value = 0;
  for (const [wanted, bit] of [
    [filter.figure, FIGURE],
    [filter.caution, CAUTION],
    [filter.own, OWN],
  ] as const)
    if (wanted !== undefined) {
      mask |= bit;
      if (wanted) value |= bit;
    }
  return { mask, value };
}

function isAbout(segment: Segment, i: number, code: number): boolean {
  const end = segment.aboutStarts[i + 1] ?? 0;
  for (let at = segment.aboutStarts[i] ?? 0; at < end; at++) if (segment.abouts[at] === code) return true;
  return false;
}

export interface Tallies {
  sources: Map<string, { facts: number; suggested: number }>;
  entities: Map<string, number>;
}
