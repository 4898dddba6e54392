// The database and its versions. A new version is added below the old ones, never in their place:
// a test opens a store that each of them wrote.
import { Dexie, type EntityTable, type Table } from 'dexie';
import {
  type Change,
  type EntityRow,
  entityRow,
  type KvRow,
  type Part,
  type TableName,
  type Tables,
} from './rows';

/** The newest version of the database that this program knows. */
export const SCHEMA_VERSION = 3;

export class Database extends Dexie {
  declare changes: EntityTable<Change, 'n'>;
  declare parts: Table<Part, [number, number]>;
  declare kv: Table<KvRow, string>;

  constructor(name: string) {
    super(name);
    // Few indexes: each costs import time, and the options page filters on compact columns instead.
    this.version(1).stores({
      sources: 'id, hash, address',
      texts: 'id',
      entities: 'id, *keys',
      mentions: 'id, entity, source',
      facts: 'id, source, *about',
      dismissals: 'id',
      graves: 'id',
      state: 'id',
      changes: '++n, running',
      parts: '[rev+seq]',
      kv: 'key',
    });
    // Entities are found again by their acronyms (since version 2), and people without their initials, too.
    this.version(3).upgrade((change) =>
      change
        .table<EntityRow>('entities')
        .toCollection()
        .modify((row) => {
          row.keys = entityRow(row.data).keys;
        }),
    );
  }

  rows<T extends TableName>(name: T): Table<Tables[T], string> {
    return this.table(name);
  }

  /** Numbers that rows of unfinished imports carry: whoever reads leaves those out. Usually none. */
  async hidden(): Promise<Set<number>> {
    const running = await this.changes.where('running').equals(1).toArray();
    return new Set(running.map((change) => change.hides ?? change.rev));
  }
}
