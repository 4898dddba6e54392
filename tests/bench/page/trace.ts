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
  callFrame: { url?: string; functionName?: string };
}
/** A stretch of time, in microseconds. */
interface Stretch {
  start: number;
  end: number;
}

export interface Cost {
  /** Milliseconds in which our script, or what it called, ran. */
  work: number;
  /** The most of it in one task. */
  longest: number;
  /** From its first to its last moment, without what is the page's own between: work and our own pauses. */
  span: number;
  /** From its first moment, or from the page's first frame if that came later, to the mark `first-mark`; without what is the page's own. */
  firstMark: number | null;
  /** The same from its first sample, whatever else the page did. */
  firstMarkInAll: number | null;
  /** Milliseconds that the page's main thread was busy, with whatever. */
  busy: number;
  /** Milliseconds of it in which the engine read and compiled scripts, whosever. */
  compiling: number;
}

const ALWAYS = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];

/** Traces what happens during `run`; without `samples` only how busy the main thread was, which costs it nothing. */
export async function trace(page: Page, run: () => Promise<void>, samples = true): Promise<Cost> {
  const path = join(tmpdir(), `sidelight-trace-${process.pid}.json`);
  const more = [
    'blink.user_timing',
    'loading',
    'disabled-by-default-v8.cpu_profiler',
    'disabled-by-default-v8.compile',
  ];
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
  const busy = raw.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
  const compiling = compilingIn(events.filter(({ tid }) => tid === raw[0]?.tid));
  const ours = oursIn(events);
  const first = ours[0]?.start;
  const last = ours.at(-1)?.end;
  if (first === undefined || last === undefined)
    return { work: 0, longest: 0, span: 0, firstMark: null, firstMarkInAll: null, busy, compiling };
  const tasks = raw
    .map(({ ts, dur = 0, tdur = 0 }) => ({ start: ts, end: ts + dur, cpu: tdur }))
    .sort((a, b) => a.start - b.start);
  /** How long our script ran in a stretch. */
  const oursWithin = ({ start, end }: Stretch) =>
    ours.reduce((sum, part) => sum + Math.max(0, Math.min(end, part.end) - Math.max(start, part.start)), 0);
  const work = tasks.map((task) => (task.cpu * oursWithin(task)) / (task.end - task.start));
  /**
   * A stretch without what the page did in it, be it in tasks of its own or in the same task as ours, and without what
   * other programs took of the processor while we ran.
   */
  const withoutPage = (from: number, to: number) =>
    tasks.reduce((left, task) => {
      const part = { start: Math.max(task.start, from), end: Math.min(task.end, to) };
      if (part.end <= part.start) return left;
      return left - (part.end - part.start) + (oursWithin(part) * task.cpu) / (task.end - task.start);
    }, to - from) / 1000;
  const marked = events.find(({ name }) => name === 'first-mark')?.ts;
  const painted = events.find(({ name }) => name === 'firstPaint')?.ts ?? 0;
  const seen = Math.max(first, painted);
  return {
    work: work.reduce((sum, part) => sum + part, 0) / 1000,
    longest: Math.max(...work) / 1000,
    span: withoutPage(first, last),
    firstMark: marked ? (marked > seen ? withoutPage(seen, marked) : 0) : null,
    firstMarkInAll: marked ? (marked - first) / 1000 : null,
    busy,
    compiling,
  };
}

/** Parsing and compiling in one thread; what happens within another such event is part of that. */
function compilingIn(events: Event[]): number {
  let sum = 0;
  let end = 0;
  for (const { ts, dur = 0, tdur = 0 } of events
    .filter(({ name }) => /^(?:V8\.(?:Pre)?Parse|V8\.Compile|v8\.compile$)/.test(name))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    if (ts < end) continue;
    sum += tdur;
    end = ts + dur;
  }
  return sum / 1000;
}

/** A sample stands for the time until the next one, if that is not long after: then the profiler slept. */
const LONGEST_SAMPLE = 20_000;

/**
 * When our script ran, by the profiler's samples: those in which it stood on the stack, and the collections of garbage
 * that came upon it, of which the profiler says only that they ran.
 */
function oursIn(events: Event[]): Stretch[] {
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
  const found: Stretch[] = [];
  let isRunning = false;
  samples.forEach(({ at, node }, i) => {
    if (nodes.get(node)?.callFrame.functionName !== '(garbage collector)') isRunning = ours(node);
    if (!isRunning) return;
    const end = Math.min(samples[i + 1]?.at ?? at, at + LONGEST_SAMPLE);
    const before = found.at(-1);
    if (before?.end === at) before.end = end;
    else found.push({ start: at, end });
  });
  return found;
}
