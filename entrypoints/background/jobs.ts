// Learning from pages, files and pasted text, as jobs that are recorded in the store: one is read after the other,
// what was found waits until the person stores or drops it, and a job that was cut off is begun again.
import type { Decisions, Job, JobError } from '@/data/job';
import type { Pack } from '@/data/model';
import type { ReadInput } from '../shared/read-article';
import { tellExtension } from './notices';
import { closeReader, read } from './reader';
import { theStore } from './stored';

const JOBS = 'jobs';
const inputKey = (job: string) => `job-input ${job}`;
const packKey = (job: string) => `job-pack ${job}`;

/** Stored jobs are kept for their undo; older ones are in the history anyway. */
const MOST_STORED = 20;

/** A new job: what is read and what it is called. */
export interface NewJob extends Pick<Job, 'kind' | 'name' | 'url' | 'tab'> {
  input: Omit<ReadInput, 'name' | 'url' | 'retrieved'> | JobError;
}

/** Changes of the list come one after the other: two at once would lose each other's. */
let last: Promise<unknown> = Promise.resolve();

function change(edit: (jobs: Job[]) => Job[]): Promise<Job[]> {
  const next = last.then(async () => {
    const store = await theStore();
    const jobs = edit((await store.kv.get<Job[]>(JOBS)) ?? []);
    await store.kv.set(JOBS, jobs);
    await tellExtension({ notice: 'jobs', data: { jobs } });
    return jobs;
  });
  last = next.catch(() => undefined);
  return next;
}

const update = (id: string, patch: Partial<Job>): Promise<Job[]> =>
  change((jobs) => jobs.map((job) => (job.id === id ? { ...job, ...patch } : job)));

export async function jobs(): Promise<Job[]> {
  await last;
  return (await (await theStore()).kv.get<Job[]>(JOBS)) ?? [];
}

/** Records new jobs and begins to work on them. An earlier job on the same tab gives way, and pages that could not be read. */
export async function startJobs(fresh: NewJob[]): Promise<string[]> {
  const store = await theStore();
  const created = new Date().toISOString();
  const made: Job[] = [];
  for (const { input, ...about } of fresh) {
    const id = crypto.randomUUID();
    const failed = typeof input === 'string';
    if (!failed) {
      const whole: ReadInput = { ...input, name: about.name, url: about.url, retrieved: created };
      await store.kv.set(inputKey(id), whole);
    }
    made.push({
      ...about,
      id,
      created,
      state: failed ? 'failed' : 'waiting',
      error: failed ? input : null,
      found: null,
      change: null,
    });
  }
  const tabs = new Set(made.flatMap(({ tab }) => tab ?? []));
  // Nobody comes back to a page of another day for why it could not be read.
  const replaced = (await jobs()).filter(
    ({ tab, kind, state }) => tab !== null && (tabs.has(tab) || (kind === 'page' && state === 'failed')),
  );
  for (const { id } of replaced) await forget(id);
  await change((old) => [...old.filter((job) => !replaced.some(({ id }) => id === job.id)), ...made]);
  work();
  return made.map(({ id }) => id);
}

let working: Promise<void> = Promise.resolve();

/** Works on what is left to do. Call at every start: the background may have been stopped in the middle. */
export function work(): void {
  working = working.then(workOn).catch((error) => console.error('Sidelight:', error));
}

async function workOn(): Promise<void> {
  for (;;) {
    // A job that is "reading" while nobody works is one that was cut off.
    const next = (await jobs()).find(({ state }) => state === 'waiting' || state === 'reading');
    if (!next) break;
    await update(next.id, { state: 'reading' });
    await update(next.id, await readJob(next).catch(() => failure('failed')));
  }
  await closeReader();
}

const failure = (error: JobError): Partial<Job> => ({ state: 'failed', error });

/** What is being read now or was read last, and how to give it up. */
let reading: { id: string; stop: AbortController } | null = null;

async function readJob({ id }: Job): Promise<Partial<Job>> {
  const stop = new AbortController();
  reading = { id, stop };
  const store = await theStore();
  const input = await store.kv.get<ReadInput>(inputKey(id));
  if (!input) return failure('failed');
  const output = await read(input, stop.signal);
  // It may have been dropped meanwhile.
  if (stop.signal.aborted) return {};
  await store.kv.remove(inputKey(id));
  if ('error' in output) return failure(output.error);
  await store.kv.set(packKey(id), output.pack);
  const { entities, facts } = output.pack;
  return { state: 'ready', found: { entities: entities.length, facts: facts.length } };
}

/** What a job found; null when there is no such job, or it found nothing. */
export async function packOf(id: string): Promise<Pack | null> {
  return (await (await theStore()).kv.get<Pack>(packKey(id))) ?? null;
}

/** Stores what a job found, as suggested; gives the number of the change, null when all of it was known. */
export async function storeJob(id: string, decisions: Decisions): Promise<number | null> {
  const [store, pack] = [await theStore(), await packOf(id)];
  const job = (await jobs()).find((one) => one.id === id);
  if (!pack || job?.state !== 'ready') throw new Error('Nothing is waiting to be stored');
  await update(id, { state: 'storing' });
  try {
    const { change: done } = await store.apply({
      act: 'importPack',
      pack,
      origin: 'learned',
      label: job.name,
      decisions,
    });
    await update(id, { state: 'stored', change: done?.n ?? null });
    await store.kv.remove(packKey(id));
    await dropOld();
    return done?.n ?? null;
  } catch (error) {
    await update(id, { state: 'ready' });
    throw error;
  }
}

async function dropOld(): Promise<void> {
  await change((all) => {
    const stored = all.filter(({ state }) => state === 'stored');
    const old = new Set(stored.slice(0, Math.max(0, stored.length - MOST_STORED)));
    return all.filter((job) => !old.has(job));
  });
}

async function forget(id: string): Promise<void> {
  if (reading?.id === id) reading.stop.abort();
  const { kv } = await theStore();
  await kv.remove(inputKey(id));
  await kv.remove(packKey(id));
}

/** Forgets the job whose change was undone, wherever it was: nobody is told any more that it is stored. */
export async function dropUndone(undone: number): Promise<void> {
  if ((await jobs()).some((job) => job.change === undone))
    await change((all) => all.filter((job) => job.change !== undone));
}

/** Forgets a job and what it found; what was stored stays stored. What is being read is not read to its end. */
export async function dropJob(id: string): Promise<void> {
  await forget(id);
  await change((all) => all.filter((job) => job.id !== id));
}
