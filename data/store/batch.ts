// One write: collects the rows that an act touches, then puts them and their inverse into the database in the
// same transaction. Nothing else writes rows that the log follows.

import { readMany } from './many';
import type { Change, Edit, Summary, TableName, Tables } from './rows';
import type { Database } from './schema';
import { trim } from './trim';

/** No single record of the log grows without bound. */
const EDITS_IN_PART = 500;

interface Touched {
  before: Tables[TableName] | null;
  after: Tables[TableName] | null;
}

interface Marks {
  followers?: { entities: string[]; names: boolean };
  /** An import that wrote rows under this number before: its entry is replaced by this one. */
  begun?: { rev: number; parts: number };
}

export type NewRow<T extends TableName> = Omit<Tables[T], 'rev'>;

export class Batch {
  /** The time of the act, the same in every record that it touches. */
  readonly now: string;
  private readonly touched = new Map<TableName, Map<string, Touched>>();

  constructor(
    private readonly db: Database,
    now: Date,
    /** Of the text that the act brings: reckoned before, because a transaction does not wait for it. */
    readonly textHash = '',
  ) {
    this.now = now.toISOString();
  }

  /** The row as this act sees it: its own writes included. */
  async get<T extends TableName>(table: T, id: string): Promise<Tables[T] | undefined> {
    const seen = this.touched.get(table)?.get(id);
    if (seen) return (seen.after as Tables[T] | null) ?? undefined;
    return this.db.rows(table).get(id);
  }

  async getMany<T extends TableName>(table: T, ids: readonly string[]): Promise<(Tables[T] | undefined)[]> {
    const found = await this.stored(table, ids);
    const seen = this.touched.get(table);
    if (!seen) return found;
    return ids.map((id, i) => {
      const entry = seen.get(id);
      return entry ? ((entry.after as Tables[T] | null) ?? undefined) : found[i];
    });
  }

  /** Many rows are read together, in order of id. */
  private async stored<T extends TableName>(
    table: T,
    ids: readonly string[],
  ): Promise<(Tables[T] | undefined)[]> {
    if (ids.length <= EDITS_IN_PART) return this.db.rows(table).bulkGet([...ids]);
    const rows = await readMany(this.db, table, [...new Set(ids)].sort());
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id));
  }

  /** Rows of an index, with this act's own writes laid over them. */
  async where<T extends TableName>(table: T, index: string, value: string): Promise<Tables[T][]> {
    const found = await this.db.rows(table).where(index).equals(value).toArray();
    const seen = this.touched.get(table);
    if (!seen) return found;
    const rows = new Map(found.map((row) => [row.id, row]));
    for (const [id, { after }] of seen) {
      rows.delete(id);
      if (!after) continue;
      const held = (after as unknown as Record<string, unknown>)[index];
      if (held === value || (Array.isArray(held) && held.includes(value))) rows.set(id, after as Tables[T]);
    }
    return [...rows.values()];
  }

  /** Ids of a table's rows as stored. */
  keys(table: TableName): Promise<string[]> {
    return this.db.rows(table).toCollection().primaryKeys();
  }

  /** `before` saves a read when the caller has just made one. */
  async put<T extends TableName>(table: T, row: NewRow<T>, before?: Tables[T] | null): Promise<void> {
    const entry = await this.entry(table, row.id, before);
    entry.after = { ...row, rev: 0 } as unknown as Tables[T];
  }

  async delete<T extends TableName>(table: T, id: string, before?: Tables[T] | null): Promise<void> {
    (await this.entry(table, id, before)).after = null;
  }

  /**
   * Puts a row that was just read, or was not there (null), and deletes one for `row` null: without a wait, of which
   * a transaction of the database does not live through a hundred thousand.
   */
  replace<T extends TableName>(table: T, id: string, row: NewRow<T> | null, before: Tables[T] | null): void {
    this.known(table, id, before).after = row && ({ ...row, rev: 0 } as unknown as Tables[T]);
  }

  /** Whether the act changed anything at all. */
  get empty(): boolean {
    for (const [, , entry] of this.entries()) if (entry.before || entry.after) return false;
    return true;
  }

  /** Writes everything under a number of its own and returns the log's entry. */
  async commit(act: string, summary: Summary, marks: Marks = {}): Promise<Change> {
    const change: Omit<Change, 'n'> = {
      at: this.now,
      act,
      summary,
      rev: 0,
      running: 0,
      undoes: null,
      undone: null,
      ...(marks.followers ?? this.followers()),
    };
    const n = await this.db.changes.add(change as Change);
    const rev = marks.begun?.rev ?? n;
    const edits = await this.write(rev);
    for (let at = 0, seq = marks.begun?.parts ?? 0; at < edits.length; at += EDITS_IN_PART)
      await this.db.parts.add({ rev, seq: seq++, edits: edits.slice(at, at + EDITS_IN_PART) });
    if (marks.begun) await this.db.changes.delete(rev);
    const entry = { ...change, n, rev };
    await this.db.changes.put(entry);
    await trim(this.db);
    return entry;
  }

  private async write(rev: number): Promise<Edit[]> {
    const edits: Edit[] = [];
    for (const [table, rows] of this.touched) {
      const puts: Tables[TableName][] = [];
      const gone: string[] = [];
      for (const [id, entry] of rows) {
        const { before, after } = entry;
        if (!before && !after) continue;
        if (after) after.rev = rev;
        if (after) puts.push(after);
        else gone.push(id);
        edits.push({ table, id, before, rev: after ? after.rev : null });
      }
      if (puts.length > 0) await this.db.rows(table).bulkPut(puts as never);
      if (gone.length > 0) await this.db.rows(table).bulkDelete(gone);
    }
    return edits;
  }

  /** What those who follow the log need to know: which entities look different, and whether matching changed. */
  private followers(): { entities: string[]; names: boolean } {
    const entities = new Set<string>();
    let names = false;
    for (const [table, id, { before, after }] of this.entries()) {
      if (table === 'entities') {
        entities.add(id);
        names ||=
          matching(before as Tables['entities'] | null) !== matching(after as Tables['entities'] | null);
      } else if (table === 'facts')
        for (const row of [before, after] as (Tables['facts'] | null)[])
          for (const about of row?.about ?? []) entities.add(about.slice(2));
      else if (table === 'dismissals') names = true;
    }
    return { entities: [...entities].slice(0, 10_000), names };
  }

  private *entries(): Generator<[TableName, string, Touched]> {
    for (const [table, rows] of this.touched) for (const [id, entry] of rows) yield [table, id, entry];
  }

  private async entry<T extends TableName>(
    table: T,
    id: string,
    before?: Tables[T] | null,
  ): Promise<Touched> {
    const entry = this.touched.get(table)?.get(id);
    if (entry) return entry;
    return this.known(
      table,
      id,
      before === undefined ? ((await this.db.rows(table).get(id)) ?? null) : before,
    );
  }

  private known<T extends TableName>(table: T, id: string, before: Tables[T] | null): Touched {
    let rows = this.touched.get(table);
    if (!rows) {
      rows = new Map();
      this.touched.set(table, rows);
    }
    let entry = rows.get(id);
    if (!entry) {
      entry = { before, after: before };
      rows.set(id, entry);
    }
    return entry;
  }
}

/** What of an entity decides how it is found on pages, as one comparable string. */
function matching(row: Tables['entities'] | null): string {
  if (!row || row.data.private) return '';
  return JSON.stringify([
    row.data.type,
    row.data.names.filter((name) => name.on).map((name) => [name.text, name.kind, name.case, name.language]),
  ]);
}
