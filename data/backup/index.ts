// A backup: everything that a person made or set, as one compressed file. A format of its own beside the pack, because
// settings, site rules and "not this one" are nobody else's business.
import { PackWriter } from '@/data/exchange';
import { DEFAULT_SETTINGS, type Settings } from '@/data/settings';
import type { Dismissal, Store } from '@/data/store';

const FORMAT = 'sidelight-backup';
const VERSION = 1;

/** What a backup holds; `pack` is checked by the import that restores it. */
export interface Backup {
  at: string;
  settings: Settings;
  dismissals: Dismissal[];
  pack: object;
}

/** The file is no backup, or of a version that this program does not know. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  constructor(readonly code: 'not-a-backup' | 'newer-version') {
    super(code === 'newer-version' ? 'The backup is of a later version' : 'This is not a backup');
  }
}

/** Writes the whole store into one compressed file. */
export async function writeBackup(store: Store, at: string): Promise<Uint8Array> {
  const writer = new PackWriter();
  await store.records({
    extra: (keys) => writer.extra(keys),
    add: (kind, records) => writer.add(kind, records),
  });
  const head = {
    format: FORMAT,
    version: VERSION,
    at,
    settings: await store.settings(),
    dismissals: await store.dismissals(),
  };
  const open = `${JSON.stringify(head).slice(0, -1)},"pack":`;
  return through([open, ...writer.finish(), '}'], new CompressionStream('gzip'));
}

/** Reads a backup, compressed or not. Throws BackupError. */
export async function readBackup(bytes: Uint8Array): Promise<Backup> {
  const value = (await json(bytes)) as (Backup & { format: string; version: number }) | null;
  if (value?.format !== FORMAT || typeof value.pack !== 'object' || !value.pack)
    throw new BackupError('not-a-backup');
  if (value.version !== VERSION) throw new BackupError('newer-version');
  return {
    at: value.at,
    settings: { ...DEFAULT_SETTINGS, ...value.settings },
    dismissals: Array.isArray(value.dismissals) ? value.dismissals : [],
    pack: value.pack,
  };
}

const GZIP = [0x1f, 0x8b];

async function json(bytes: Uint8Array): Promise<unknown> {
  try {
    const plain = GZIP.every((byte, i) => bytes[i] === byte)
      ? await through([bytes as Uint8Array<ArrayBuffer>], new DecompressionStream('gzip'))
      : bytes;
    return JSON.parse(new TextDecoder().decode(plain));
  } catch {
    throw new BackupError('not-a-backup');
  }
}

async function through(
  parts: BlobPart[],
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob(parts).stream().pipeThrough(stream)).arrayBuffer());
}

/** Puts a backup's records, settings and dismissals into the store; what is there is kept. */
export async function restoreBackup(store: Store, backup: Backup, label: string): Promise<void> {
  await store.apply({ act: 'importPack', pack: backup.pack, origin: 'restored', label });
  const { sites, ...settings } = backup.settings;
  await store.apply({ act: 'settings', patch: { ...settings, sites: { mode: sites.mode } } });
  for (const { site, on } of sites.rules) await store.apply({ act: 'siteRule', site, on });
  for (const { entity, text, site } of backup.dismissals)
    await store.apply({ act: 'dismiss', entity, text, site });
}
