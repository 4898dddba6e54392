// All entities with the words of their names, held in memory while nothing changes: search by each key stroke does
// not read thousands of rows again.
import type { EntityRow } from './rows';
import type { Database } from './schema';
import { wordsOf } from './text-index';

export interface Listed {
  row: EntityRow;
  /** Words of names and description, folded. */
  words: string[];
}

export class EntityList {
  private version = -1;
  private list: Listed[] = [];

  constructor(private readonly db: Database) {}

  async all(): Promise<readonly Listed[]> {
    const newest = (await this.db.changes.orderBy('n').last())?.n ?? 0;
    if (newest === this.version) return this.list;
    const hidden = await this.db.hidden();
    const rows = await this.db.rows('entities').toArray();
    this.list = rows
      .filter((row) => !hidden.has(row.rev))
      .map((row) => {
        const { name, names, description } = row.data;
        return { row, words: [name, ...names.map((each) => each.text), description ?? ''].flatMap(wordsOf) };
      });
    this.version = newest;
    return this.list;
  }
}
