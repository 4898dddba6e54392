// A backup: everything that a person made or set, as one compressed file. A format of its own beside the pack, because
// settings, site rules and "not this one" are nobody else's business.
import { PackWriter } from '@/data/exchange';
import { DEFAULT_SETTINGS, type Settings } from '@/data/settings';
import type { Dismissal, Grave, Store } from '@/data/store';
import { checkAct } from '@/data/store/acts';

const FORMAT = 'sidelight-backup';
const VERSION = 1;

/** What a backup holds; `pack` is checked by the import that restores it. */
export interface Backup {
  at: string;
  settings: Settings;
  dismissals: Dismissal[];
  /** What was deleted and must not come back by itself. */
  graves: { id: string; data: Grave }[];
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
    graves: await store.graves(),
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
    graves: Array.isArray(value.graves) ? value.graves : [],
    pack: value.pack,
  };
}

/** A small file may unpack to a billion of the same letter: beyond this it is not read on. */
const MOST_BYTES = 1_000_000_000;
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
  let size = 0;
  const limit = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, out) {
      size += chunk.length;
      if (size > MOST_BYTES) throw new RangeError('Too large when unpacked');
      out.enqueue(chunk);
    },
  });
  const whole = new Blob(parts).stream().pipeThrough(stream).pipeThrough(limit);
  return new Uint8Array(await new Response(whole).arrayBuffer());
}

/** Puts a backup's records, settings and dismissals into the store; what is there is kept. */
export async function restoreBackup(store: Store, backup: Backup, label: string): Promise<void> {
  const { settings, dismissals, graves } = backup;
  const rest = { act: 'restoreSettings' as const, settings: { ...settings }, dismissals, graves };
  // Checked before anything is written: a broken backup changes nothing.
  checkAct(rest);
  await store.apply({ act: 'importPack', pack: backup.pack, origin: 'restored', label });
  await store.apply(rest);
}
