// What the content script costs a page, read from a trace of real Chromium: samples of the processor's time in which
// our script stood somewhere on the stack, and the tasks that they belong to.
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

const OURS = 'content-scripts/content.js';

interface Event {
  name: string;
  pid: number;
  id?: string;
  ts: number;
  dur?: number;
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

export interface Cost {
  /** Milliseconds in which our script, or what it called, ran. */
  total: number;
  /** The most of it in one task. */
  longest: number;
  /** From its first to its last sample, pauses included. */
  span: number;
  /** From its first sample to the page's mark `first-mark`; null when that was not made. */
  firstMark: number | null;
  /** Milliseconds that the page's main thread was busy, with whatever. */
  busy: number;
}

/** Traces what happens during `run`. */
export async function trace(page: Page, run: () => Promise<void>): Promise<Cost> {
  const path = join(tmpdir(), `sidelight-trace-${process.pid}.json`);
  await page.tracing.start({
    path,
    categories: ['devtools.timeline', 'toplevel', 'blink.user_timing', 'disabled-by-default-v8.cpu_profiler'],
  });
  await run();
  await page.tracing.stop();
  return read((JSON.parse(readFileSync(path, 'utf8')) as { traceEvents: Event[] }).traceEvents);
}

function read(events: Event[]): Cost {
  const profiles = new Map<string, Event[]>();
  for (const event of events)
    if (event.name === 'Profile' || event.name === 'ProfileChunk') {
      const key = `${event.pid} ${event.id}`;
      profiles.set(key, [...(profiles.get(key) ?? []), event]);
    }
  let best: Cost = { total: 0, longest: 0, span: 0, firstMark: null, busy: 0 };
  for (const chunks of profiles.values()) {
    const cost = costOf(chunks, events);
    if (cost.total > best.total || (best.total === 0 && cost.busy > best.busy)) best = cost;
  }
  return best;
}

function costOf(chunks: Event[], events: Event[]): Cost {
  const pid = chunks[0]?.pid;
  const tasks = events
    .filter((event) => event.name === 'RunTask' && event.pid === pid && event.dur)
    .sort((a, b) => a.ts - b.ts);
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
  const perTask = new Map<number, number>();
  let time = chunks.find(({ name }) => name === 'Profile')?.args.data?.startTime ?? 0;
  let total = 0;
  let first = 0;
  let last = 0;
  let task = 0;
  for (const { args } of chunks.filter(({ name }) => name === 'ProfileChunk').sort((a, b) => a.ts - b.ts)) {
    for (const node of args.data?.cpuProfile?.nodes ?? []) nodes.set(node.id, node);
    const deltas = args.data?.timeDeltas ?? [];
    (args.data?.cpuProfile?.samples ?? []).forEach((sample, i) => {
      time += deltas[i] ?? 0;
      if (!ours(sample)) return;
      const length = Math.min(deltas[i + 1] ?? 0, 1000);
      total += length;
      first ||= time;
      last = time + length;
      while ((tasks[task + 1]?.ts ?? Infinity) <= time) task += 1;
      perTask.set(task, (perTask.get(task) ?? 0) + length);
    });
  }
  const marked = events.find(({ name, pid: of }) => name === 'first-mark' && of === pid);
  return {
    total: total / 1000,
    longest: Math.max(0, ...perTask.values()) / 1000,
    span: (last - first) / 1000,
    firstMark: marked && first ? (marked.ts - first) / 1000 : null,
    busy: tasks.reduce((sum, { dur }) => sum + (dur ?? 0), 0) / 1000,
  };
}
