// One peer at one size, in a process of its own: the peer, the finder and only reading, timed in turn over one text.

import { median } from '../statistics';
import { madeNames, madeNews } from './made';
import { filter, finder, PEERS, readOnly } from './peers';

/** What a child reports, in milliseconds and bytes. */
export interface Report {
  read: number;
  exact: number;
  filter: number;
  peer: number;
  build: number;
  exactBytes: number;
  filterBytes: number;
  /** Mentions that the peer and the finder both give, and that only one gives. */
  same: number;
  other: number;
  /** Places that only the filter lets through. */
  false: number;
}

/** Engines compile a loop while it runs: the first rounds are not counted. Of the others the median is taken. */
const WARM = 5;
const ROUNDS = 25;
/** Milliseconds. */
const SLOW = 3000;

const [peerName = '', size = '30', length = '2000000'] = process.argv.slice(2);
const names = madeNames(Number(size));
const text = madeNews(Number(length), names);
const exact = finder(names);
const tags = filter(names);
const peer = PEERS[peerName]?.(names) ?? null;

const mine = exact.places(exact.search(text), text);
const theirs = peer === null ? mine : peer.places(peer.search(text), text);
const agreed = new Set(mine);
const same = theirs.filter((place) => agreed.has(place)).length;
const passed = tags.places(tags.search(text), text).filter((place) => !agreed.has(place)).length;

const times = { read: [] as number[], exact: [] as number[], filter: [] as number[], peer: [] as number[] };
/** What was found goes somewhere, or an engine might leave out the finding. */
let sink = 0;
const time = (what: keyof typeof times, run: () => unknown) => {
  const start = performance.now();
  const result = run();
  times[what].push(performance.now() - start);
  sink += typeof result === 'number' ? result : (result as unknown[]).length;
};
// In turn, each round in another order, so that a busy moment of the machine and what the one leaves behind meets all.
const turns: (() => void)[] = [
  () => time('read', () => readOnly(text)),
  () => time('exact', () => exact.search(text)),
  () => time('filter', () => tags.search(text)),
];
if (peer !== null) turns.push(() => time('peer', () => peer.search(text)));
for (let round = 0; round < WARM + ROUNDS; round += 1) {
  for (let turn = 0; turn < turns.length; turn += 1) turns[(round + turn) % turns.length]?.();
  if (round === WARM - 1) for (const list of Object.values(times)) list.length = 0;
  // A peer that needs a second for one round is not asked for thirty.
  if (round >= WARM + 2 && times.peer.reduce((sum, one) => sum + one, 0) > SLOW) break;
}
if (sink === 0) throw new Error('Nothing was read');

const report: Report = {
  read: median(times.read),
  exact: median(times.exact),
  filter: median(times.filter),
  peer: median(times.peer),
  build: Math.min(exact.build, finder(names).build),
  exactBytes: exact.bytes,
  filterBytes: tags.bytes,
  same,
  other: mine.length + theirs.length - 2 * same,
  false: passed,
};
process.stdout.write(JSON.stringify(report));
