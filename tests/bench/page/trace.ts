// What the content script costs a page, read from a trace of real Chromium. Times are those that the page's main thread
// spent on the processor, so that other programs on the machine do not count.
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

const OURS = 'content-scripts/content.js';

interface Event {
  name: string;
  pid: number;
  tid: number;
  id?: string;
  ts: number;
  dur?: number;
  /** Time on the processor. */
  tdur?: number;
  args: { data?: Profile & { startTime?: number } };
}
interface Profile {
  cpuProfile?: { nodes?: Node[]; samples?: number[] };
  timeDeltas?: number[];
}
interface Node {
  id: number;
  parent?: number;
  callFrame: { url?: string };
}
interface Task {
  start: number;
  end: number;
  cpu: number;
  /** Samples in it, and those of them in which our script stood on the stack. */
  samples: number;
  ours: number;
}

export interface Cost {
  /** Milliseconds in which our script, or what it called, ran. */
  work: number;
  /** The most of it in one task. */
  longest: number;
  /** From its first to its last sample, without the tasks between that are the page's own: work and our own pauses. */
  span: number;
  /** From its first sample, or from the page's first frame if that came later, to the mark `first-mark`; without the page's own tasks. */
  firstMark: number | null;
  /** The same from its first sample, whatever else the page did. */
  firstMarkInAll: number | null;
  /** Milliseconds that the page's main thread was busy, with whatever. */
  busy: number;
}

const ALWAYS = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];

/** Traces what happens during `run`; without `samples` only how busy the main thread was, which costs it nothing. */
export async function trace(page: Page, run: () => Promise<void>, samples = true): Promise<Cost> {
  const path = join(tmpdir(), `sidelight-trace-${process.pid}.json`);
  const more = ['blink.user_timing', 'loading', 'disabled-by-default-v8.cpu_profiler'];
  await page.tracing.start({ path, categories: samples ? [...ALWAYS, ...more] : ALWAYS });
  await run();
  await page.tracing.stop();
  return read((JSON.parse(readFileSync(path, 'utf8')) as { traceEvents: Event[] }).traceEvents);
}

/** The main thread that was busiest is the page's: no other of the run did anything to speak of. */
function read(events: Event[]): Cost {
  const threads = new Map<string, Event[]>();
  for (const event of events)
    if (event.name === 'RunTask' && event.dur) {
      const key = `${event.pid} ${event.tid}`;
      const there = threads.get(key);
      if (there) there.push(event);
      else threads.set(key, [event]);
    }
  const mains = new Set(
    events
      .filter(({ name }) => name === 'FunctionCall' || name === 'ParseHTML' || name === 'FireAnimationFrame')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  let best: Cost | null = null;
  for (const [key, tasks] of threads) {
    const [first] = tasks;
    if (!first || !mains.has(key)) continue;
    const cost = costOf(
      tasks,
      events.filter(({ pid }) => pid === first.pid),
    );
    if (!best || cost.work > best.work || (cost.work === best.work && cost.busy > best.busy)) best = cost;
  }
  if (!best) throw new Error('the trace holds no page');
  return best;
}

function costOf(raw: Event[], events: Event[]): Cost {
  const tasks = raw
    .map(({ ts, dur = 0, tdur = 0 }) => ({ start: ts, end: ts + dur, cpu: tdur, samples: 0, ours: 0 }))
    .sort((a, b) => a.start - b.start);
  const times = sampleInto(tasks, events);
  const busy = tasks.reduce((sum, { cpu }) => sum + cpu, 0) / 1000;
  const [first] = times;
  const last = times.at(-1);
  if (first === undefined || last === undefined)
    return { work: 0, longest: 0, span: 0, firstMark: null, firstMarkInAll: null, busy };
  const work = tasks.map((task) => (task.samples > 0 ? (task.cpu * task.ours) / task.samples : 0));
  /** Tasks between two moments that are the page's own. */
  const between = (from: number, to: number) =>
    tasks.reduce(
      (sum, { start, end, ours }) => (ours === 0 && start >= from && end <= to ? sum + end - start : sum),
      0,
    );
  const marked = events.find(({ name }) => name === 'first-mark')?.ts;
  const painted = events.find(({ name }) => name === 'firstPaint')?.ts ?? 0;
  const seen = Math.max(first, painted);
  return {
    work: work.reduce((sum, part) => sum + part, 0) / 1000,
    longest: Math.max(...work) / 1000,
    span: (last - first - between(first, last)) / 1000,
    firstMark: marked ? Math.max(0, marked - seen - between(seen, marked)) / 1000 : null,
    firstMarkInAll: marked ? (marked - first) / 1000 : null,
    busy,
  };
}

/** Counts the profiler's samples by task; gives the times of those in which our script stood on the stack. */
function sampleInto(tasks: Task[], events: Event[]): number[] {
  const nodes = new Map<number, Node>();
  const isOurs = new Map<number, boolean>();
  const ours = (id: number | undefined): boolean => {
    if (id === undefined) return false;
    let known = isOurs.get(id);
    if (known === undefined) {
      const node = nodes.get(id);
      known = node?.callFrame.url?.includes(OURS) === true || ours(node?.parent);
      isOurs.set(id, known);
    }
    return known;
  };
  const found: number[] = [];
  const profile = events.find(({ name }) => name === 'Profile');
  let time = profile?.args.data?.startTime ?? 0;
  const samples: { at: number; node: number }[] = [];
  for (const { args } of events
    .filter(({ name, id }) => name === 'ProfileChunk' && id === profile?.id)
    .sort((a, b) => a.ts - b.ts)) {
    for (const node of args.data?.cpuProfile?.nodes ?? []) nodes.set(node.id, node);
    const deltas = args.data?.timeDeltas ?? [];
    (args.data?.cpuProfile?.samples ?? []).forEach((node, i) => {
      time += deltas[i] ?? 0;
      samples.push({ at: time, node });
    });
  }
  samples.sort((a, b) => a.at - b.at);
  let task = 0;
  samples.forEach(({ at, node }, i) => {
    while ((tasks[task]?.end ?? Infinity) < at) task += 1;
    const here = tasks[task];
    const isHere = here !== undefined && here.start <= at;
    // A sample stands for the time until the next one, if that is not long after: then somebody else had the processor.
    const length = Math.min((samples[i + 1]?.at ?? at) - at, 1000);
    if (isHere) here.samples += length;
    if (!ours(node)) return;
    if (isHere) here.ours += length;
    found.push(at);
  });
  return found;
}
