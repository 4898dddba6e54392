// The names that are looked for on pages, as rows for the finder's index.
import type { CaseRule, EntityType, NameKind } from '@/data/model';
import type { EntityRow } from './rows';
import type { Database } from './schema';

/** One name that is on, of one entity. */
export interface NameRow {
  text: string;
  kind: NameKind;
  case: CaseRule;
  language: string | null;
  entity: string;
  type: EntityType;
}

/** Private entities have none: what is marked on a page, the page can read. */
function namesOf(row: EntityRow): NameRow[] {
  const { data } = row;
  if (data.private) return [];
  return data.names
    .filter((name) => name.on)
    .map(({ text, kind, case: caseRule, language }) => ({
      text,
      kind,
      case: caseRule,
      language,
      entity: data.id,
      type: data.type,
    }));
}

export async function allNames(db: Database): Promise<NameRow[]> {
  const rows: NameRow[] = [];
  const hidden = await db.hidden();
  await db.rows('entities').each((row) => {
    if (!hidden.has(row.rev)) for (const name of namesOf(row)) rows.push(name);
  });
  return rows;
}

export async function namesFor(db: Database, entities: readonly string[]): Promise<NameRow[]> {
  const rows = await db.rows('entities').bulkGet([...entities]);
  return rows.flatMap((row) => (row === undefined ? [] : namesOf(row)));
}
