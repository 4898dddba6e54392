// What the acts' handlers share: errors with a code for the UI to put in words, and new ids.
import type { Batch } from '../batch';
import type { TableName, Tables } from '../rows';

export type StoreErrorCode =
  | 'not-found'
  | 'name-exists'
  | 'changed-meanwhile'
  | 'conflict'
  | 'nothing-to-undo'
  | 'broken-span'
  | 'invalid-pack'
  | 'cancelled'
  | 'disk-full'
  | 'busy'
  | 'not-open';

/** A refused act; the store is as it was. `code` is for the UI's words, `detail` for what it is about. */
export class StoreError extends Error {
  constructor(
    readonly code: StoreErrorCode,
    readonly detail = '',
  ) {
    super(detail ? `${code}: ${detail}` : code);
    this.name = 'StoreError';
  }
}

/** The browser's word for a full disk, wherever it stands in the chain of causes, as an error of ours. */
export function readableError(error: unknown): unknown {
  for (
    let cause = error as { name?: string; inner?: unknown } | undefined;
    cause;
    cause = cause.inner as never
  )
    if (cause.name === 'QuotaExceededError') return new StoreError('disk-full');
  return error;
}

export async function mustHave<T extends TableName>(batch: Batch, table: T, id: string): Promise<Tables[T]> {
  const row = await batch.get(table, id);
  if (!row) throw new StoreError('not-found', id);
  return row;
}

/** Readable and stable in links: letters and figures of the name, joined by hyphens. */
export const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80) || 'entity';

/** The wished id, or with a number when it is taken. */
export async function freeId(batch: Batch, table: TableName, wish: string): Promise<string> {
  if (!(await batch.get(table, wish))) return wish;
  for (let i = 2; ; i++) if (!(await batch.get(table, `${wish}-${i}`))) return `${wish}-${i}`;
}

/** Ids of what a person made themselves: never reused, not even after a delete. */
export const ownId = (): string => `own-${crypto.randomUUID()}`;
