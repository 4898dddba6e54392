// Backups: made by themselves a while after changes and once a day, compressed, in `storage.local`, outside the
// database that they guard. Three are kept, of three different days where there are so many.
import browser from 'webextension-polyfill';
import { readBackup, restoreBackup, writeBackup } from '@/data/backup';
import type { BackupInfo, Health } from '@/data/health';
import { markSeeded } from './seed';
import { forgetLoss, lost } from './sentinel';
import { theStore } from './stored';

const LIST = 'backups';
const SAVED = 'backup-saved';
const FIRST = 'backup-first';
const TOO_LARGE = 'backup-too-large';
const key = (id: string) => `backup ${id}`;

const KEPT = 3;
/** Compressed; one that is larger would cost as much again as the store itself. */
const MOST_BYTES = 32_000_000;
const SOON_MINUTES = 10;
const DAY_MINUTES = 24 * 60;
const ALARM_SOON = 'backup-soon';
const ALARM_DAILY = 'backup-daily';

interface Kept extends BackupInfo {
  version: number;
}

async function list(): Promise<Kept[]> {
  return ((await browser.storage.local.get(LIST))[LIST] as Kept[] | undefined) ?? [];
}

/** Call while the background's script is first read. */
export function listenToAlarms(): void {
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name !== ALARM_SOON && name !== ALARM_DAILY) return;
    const store = await theStore();
    if ((await list())[0]?.version !== (await store.version())) await backUp();
    // Nobody waits now: the options page opens at once with an index that is up to date.
    await store.saveIndex();
  });
}

/** At every start: alarms do not always outlive the browser. */
export async function keepBackingUp(): Promise<void> {
  if (!(await browser.alarms.get(ALARM_DAILY)))
    browser.alarms.create(ALARM_DAILY, { delayInMinutes: DAY_MINUTES, periodInMinutes: DAY_MINUTES });
  const kept = await browser.storage.local.get(FIRST);
  if (!kept[FIRST]) await browser.storage.local.set({ [FIRST]: new Date().toISOString() });
}

/** After a change: soon, but not after each of many. */
export async function backUpSoon(): Promise<void> {
  if (!(await browser.alarms.get(ALARM_SOON)))
    browser.alarms.create(ALARM_SOON, { delayInMinutes: SOON_MINUTES });
}

/** Makes a backup now; null when the store is too large to be kept twice. */
export async function backUp(): Promise<BackupInfo | null> {
  // A lost store must not push the backups of what it held out of their places.
  if (await lost()) return null;
  const store = await theStore();
  const at = new Date().toISOString();
  const [version, counts] = await Promise.all([store.version(), store.counts()]);
  const bytes = await writeBackup(store, at);
  await browser.storage.local.set({ [TOO_LARGE]: bytes.length > MOST_BYTES });
  if (bytes.length > MOST_BYTES) return null;
  const info: Kept = { id: crypto.randomUUID(), at, bytes: bytes.length, counts, version };
  await browser.storage.local.set({ [key(info.id)]: toBase64(bytes) });
  await keep(info);
  return info;
}

/** The new one takes the place of one of the same day, so that the three reach back three days and not three minutes. */
async function keep(info: Kept): Promise<void> {
  const day = (one: Kept) => one.at.slice(0, 10);
  const before = await list();
  const others = before.filter((one) => day(one) !== day(info));
  const kept = [info, ...others].slice(0, KEPT);
  await browser.storage.local.set({ [LIST]: kept });
  const gone = before.filter((one) => !kept.includes(one));
  if (gone.length > 0) await browser.storage.local.remove(gone.map(({ id }) => key(id)));
}

/** The compressed file of a backup, as base64. */
export async function backupFile(id: string): Promise<string> {
  const file = (await browser.storage.local.get(key(id)))[key(id)];
  if (typeof file !== 'string') throw new Error('There is no such backup');
  return file;
}

/** Puts a backup back: one of the three, or a file that the person kept. */
export async function restore(file: string): Promise<void> {
  const backup = await readBackup(fromBase64(file));
  const store = await theStore();
  await restoreBackup(store, backup, backup.at.slice(0, 10));
  // Whether the seed belongs to it was decided when the backup was made.
  await markSeeded(store);
  await forgetLoss();
}

/** A backup or an export left as a file. */
export async function savedAsFile(): Promise<void> {
  await browser.storage.local.set({ [SAVED]: new Date().toISOString() });
}

/** Answers `health`. */
export async function health(): Promise<Health> {
  const store = await theStore();
  const [counts, settings, estimate, persisted, kept, backups, gone] = await Promise.all([
    store.counts(),
    store.settings(),
    navigator.storage.estimate().catch(() => null),
    navigator.storage.persisted().catch(() => false),
    browser.storage.local.get([SAVED, FIRST, TOO_LARGE]),
    list(),
    lost(),
  ]);
  const saved = (kept[SAVED] as string | undefined) ?? null;
  const since = saved ?? (kept[FIRST] as string | undefined);
  const days = settings.backupReminderDays;
  return {
    counts,
    used: estimate?.usage ?? null,
    persisted,
    backups: backups.map(({ id, at, bytes, counts: held }) => ({ id, at, bytes, counts: held })),
    tooLarge: kept[TOO_LARGE] === true,
    saved,
    remind: days > 0 && since !== undefined && Date.now() - Date.parse(since) > days * 86_400_000,
    lost: gone,
  };
}

/** Bytes cross messages and `storage.local` as text: not every browser keeps typed arrays there. */
function toBase64(bytes: Uint8Array): string {
  const PIECE = 30_000;
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  return text;
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
