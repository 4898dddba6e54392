// What answers pages about names: the whole store's names, brought up to date from the change log. A small store's rows
// go to a page as they are, a larger one's as a filter, and above that a page asks about its texts.
import { clean } from './clean';
import { countriesAmong, countryRows } from './countries';
import type { NameSupply } from './page';
import { prepareRows } from './prepare';
import { type Records, StoredIndex } from './record';
import { nationNames } from './regions';
import type { NameRow } from './rows';
import { buildTable, filterOf, type NameTable } from './table';
import type { Dismissed } from './trust';
import { eachStart, hitForms, walk } from './walk';
import { WORD_LISTS } from './word-lists';

/** Up to this many names a page gets them all; up to the second it gets a filter. */
const FEW_NAMES = 500;
const MANY_NAMES = 100_000;
/** So many entities may have changed before the large index is built again. */
const MOST_TOUCHED = 1000;

/** What the service needs of the store. */
export interface NameStore {
  kv: Records;
  names(): Promise<NameRow[]>;
  /** The names of some entities; those that are gone have none. */
  namesFor(entities: readonly string[]): Promise<NameRow[]>;
  version(): Promise<number>;
  changesSince(n: number): Promise<{ n: number; names: boolean; entities: string[] }[]>;
}

/** What a page wants. */
export interface Wish {
  language: string | null;
  demonyms: boolean;
  countries: boolean;
  dismissed: Dismissed[];
}

/** Names of a small store, or changed ones of a large one. */
interface Few {
  rows: NameRow[];
  countries: Map<string, string>;
}

interface State {
  change: number;
  /** Null when all names are in `few`. */
  index: StoredIndex | null;
  /** Entities whose names in the index hold no more. */
  touched: Set<string>;
  few: Few;
}

const few = (rows: NameRow[]): Few => ({ rows, countries: countriesAmong(rows) });

/** Numbers of all names that begin anywhere in a text, also one within the other. */
function formsIn(text: string, table: NameTable): Set<number> {
  const forms = new Set<number>();
  const visit = (at: number) => {
    const hits = walk(text, at, table);
    for (let hit = 0; hit < hits; hit += 1) forms.add(hitForms[hit] as number);
    return 0;
  };
  eachStart(text, table, visit, true);
  return forms;
}

export class NameService {
  private state: State | null = null;
  private filter: { of: StoredIndex; buffer: ArrayBuffer } | null = null;
  private running: Promise<unknown> = Promise.resolve();

  constructor(private readonly store: NameStore) {}

  /** What a page starts with. */
  async start(wish: Wish): Promise<NameSupply> {
    const { index, few: own } = await this.ready();
    const rows = own.rows.filter((row) => wish.demonyms || row.kind !== 'demonym');
    if (wish.countries) {
      rows.push(...countryRows(new Map([...(index?.head.countries ?? []), ...own.countries]), wish.language));
    }
    const common = { nations: nationNames(), words: WORD_LISTS, dismissed: wish.dismissed };
    if (index === null) {
      const { table, forms } = buildTable(rows);
      return { mode: 'all', rows, table: { buffer: table.buffer, forms }, filter: null, ...common };
    }
    if (index.head.names <= MANY_NAMES) {
      if (this.filter?.of !== index) this.filter = { of: index, buffer: filterOf(index.table).buffer };
      return { mode: 'filter', rows, filter: this.filter.buffer, ...common };
    }
    const { odd } = index.head;
    return {
      mode: odd === null ? 'texts' : 'runs',
      rows: [...rows, ...(odd ?? [])],
      filter: null,
      ...common,
    };
  }

  /** The names that occur in pieces of a page. */
  async find(text: string, wish: Pick<Wish, 'demonyms'>): Promise<NameRow[]> {
    const state = await this.ready();
    const { index, touched } = state;
    if (index === null) return [];
    const plain = clean(text, false).text;
    try {
      const rows = await index.rowsOf(formsIn(plain, index.table));
      return rows.filter((row) => !touched.has(row.entity) && (wish.demonyms || row.kind !== 'demonym'));
    } catch {
      // A part is missing or torn: everything is built again from the store.
      if (this.state === state) this.state = null;
      await StoredIndex.drop(this.store.kv);
      await this.ready();
      return this.state?.index ? this.find(text, wish) : [];
    }
  }

  /** Brings the index up to the store's newest change; calls run one after the other. */
  ready(): Promise<State> {
    const next = this.running.catch(() => undefined).then(() => this.catchUp());
    this.running = next;
    return next;
  }

  private async catchUp(): Promise<State> {
    const change = await this.store.version();
    if (this.state?.change === change) return this.state;
    let { state } = this;
    if (state === null) {
      const index = await StoredIndex.open(this.store.kv);
      if (index !== null && index.head.change <= change) {
        state = { change: index.head.change, index, touched: new Set(), few: few([]) };
      }
    }
    this.state = state === null ? await this.build(change) : await this.update(state, change);
    return this.state;
  }

  private async update(state: State, change: number): Promise<State> {
    const changes = (await this.store.changesSince(state.change)).filter(({ names }) => names);
    if (changes.length === 0) return { ...state, change };
    const touched = new Set([...state.touched, ...changes.flatMap(({ entities }) => entities)]);
    if (state.index === null || touched.size > MOST_TOUCHED) return this.build(change);
    const rows = prepareRows(await this.store.namesFor([...touched]), true);
    return { change, index: state.index, touched, few: few(rows) };
  }

  private async build(change: number): Promise<State> {
    const rows = prepareRows(await this.store.names(), true);
    if (rows.length <= FEW_NAMES) {
      await StoredIndex.drop(this.store.kv);
      return { change, index: null, touched: new Set(), few: few(rows) };
    }
    const index = await StoredIndex.build(this.store.kv, rows, change, countriesAmong(rows));
    return { change, index, touched: new Set(), few: few([]) };
  }
}
