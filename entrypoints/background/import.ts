// Files on their way into the store. The page that chose a file hands it over in pieces (a message has a size that
// it may not exceed), sees the plan, and has it written; the background does all of it, so that closing the page
// does no harm. One file at a time; a background that was stopped has forgotten it, and the page hands it over again.

import type { ImportAnswer } from '@/data/answers';
import { readImport } from '@/data/exchange/read';
import { PackError } from '@/data/pack-schema';
import type { ImportDecisions, ImportOptions } from '@/data/store';
import { inTurns, tellExtension } from './notices';
import { theStore } from './stored';

interface Held {
  id: string;
  name: string;
  pieces: Uint8Array[];
  pack: object | null;
  abort: AbortController;
}

let held: Held | null = null;

export function beginImport(name: string): string {
  held?.abort.abort();
  held = { id: crypto.randomUUID(), name, pieces: [], pack: null, abort: new AbortController() };
  return held.id;
}

function holding(id: string): Held {
  if (held?.id !== id) throw new Error('import-lost');
  return held;
}

export function takePiece(id: string, bytes: Uint8Array): void {
  holding(id).pieces.push(bytes);
}

/** Forgets the file; what is being written is rolled back. */
export function dropImport(id: string): void {
  if (held?.id !== id) return;
  held.abort.abort();
  held = null;
}

const optionsFor = ({ id, abort }: Held): ImportOptions => ({
  signal: abort.signal,
  progress: inTurns((phase, done) => tellExtension({ notice: 'import', data: { id, phase, done } })),
});

/** Checks the whole file and says what writing it would do. */
export async function planOf(id: string): Promise<ImportAnswer> {
  const file = holding(id);
  return refusable(async () => {
    file.pack ??= readImport(joined(file));
    return { plan: await (await theStore()).planImport(file.pack, optionsFor(file)), change: null };
  });
}

/** Writes it, in one act that can be undone. */
export async function writeImport(id: string, decisions: ImportDecisions): Promise<ImportAnswer> {
  const file = holding(id);
  return refusable(async () => {
    file.pack ??= readImport(joined(file));
    const store = await theStore();
    const { change, plan } = await store.apply(
      { act: 'importPack', pack: file.pack, origin: 'file', label: file.name, decisions },
      optionsFor(file),
    );
    if (held === file) held = null;
    return { plan: plan ?? null, change: change?.n ?? null };
  });
}

/** A file with faults is an answer, not an error: the page tells each of them. */
async function refusable(work: () => Promise<ImportAnswer>): Promise<ImportAnswer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PackError) return { issues: [...error.issues], total: error.total };
    throw error;
  }
}

function joined(file: Held): Uint8Array {
  const bytes = new Uint8Array(file.pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of file.pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  file.pieces = [];
  return bytes;
}
